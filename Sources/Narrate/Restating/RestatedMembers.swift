/// Members told by exceptions and counts in everyday words, and what stands around them.
enum RestatedMembers {
    static let rules = """
        @everyoneelse = everyone, everybody, everyone else, everybody else, all of them, all others
        @sparing = but, except, except for, bar, barring, save, save for, apart from, other than, \
          with the exception of, aside from
        not all|every|each of? the|our? {d} {x} => it is not true that every {d} {x}
        @everyoneelse @sparing {n} {x} => all except {n} {x}
        a|just_a|but_a single {d} {x} => one {d} {x}
        {q} {d} {x} and one|just_one|only_one {v} {x2}? => {q} {d} {x} ; one {d} {v} {x2}
        {q} {d} {x} and two|just_two|only_two {v} {x2}? => {q} {d} {x} ; two {d} {v} {x2}
        @toaone = bar none, without exception, with no exception, with no exceptions, without any \
          exception, to a man, one and all, no exceptions
        {x} , @toaone ,? {x2}? => {x} {x2}
        @lastload = last, latest, most recent, newest
        up_to|with|at|by|until|through|per|following the? @lastload \
          upload|load|import|delivery|data_load|data_upload|refresh|feed , {x} => so far , {x}
        seen|viewed|measured|looked_at|looking|counted|judged from {p} , {x} => compared with {p} , \
          {x}
        {m} took a|one|another step|stride forward|forwards {x}? => {m} improved {x}
        {m} took a|one|another step|stride back|backward|backwards {x}? => {m} worsened {x}
        {m} was|is|were second to none {x}? => {m} was the highest {x}
        the {e} {x} fell in|on|to {p} => the {e} {x} was in {p}
        {m} {v} from {q} to {q2} , or {q3} in relative|percentage terms {x}? => {m} {v} from {q} \
          to {q2} {x} ; {m} {v} {q3} {x}
        the? share of {n} in|of {k} {w}? from {q} in {p} to {q2} in {p2} => in {p} {n} accounted for \
          {q} of {k} ; in {p2} {n} accounted for {q2} of {k}
        the? share of {n} in|of {k} went|moved|passed|changed from {q} in {p} to {q2} in {p2} => in {p} \
          {n} accounted for {q} of {k} ; in {p2} {n} accounted for {q2} of {k}
        @ofyear = in a year, for a year, of a year, in one year, in the past year, in the last year, in \
          twelve months, in a twelvemonth
        @oftwoyears = in two years, for two years, in 24 months, in the past two years, in the last \
          two years
        {x} at its|their {r} - {e} {x2}? => {x} the {r} {e} {x2}
        {x} at its|their {r} {e} {x2}? => {x} the {r} {e} {x2}
        {x} the {r} {e} @ofyear {x2}? => {x} the {r} {e} of the last 12 months {x2}
        {x} the {r} {e} @oftwoyears {x2}? => {x} the {r} {e} of the last 24 months {x2}
        {x} the {r} - {e} @ofyear {x2}? => {x} the {r} {e} of the last 12 months {x2}
        {x} the {r} - {e} @oftwoyears {x2}? => {x} the {r} {e} of the last 24 months {x2}
        {x} the {e} @ofyear {x2}? => {x} the {e} of the last 12 months {x2}
        {x} the {e} @oftwoyears {x2}? => {x} the {e} of the last 24 months {x2}
        throw|lump|put|take|bring|pull|mix|bundle all? the? {q}? {d} in? together and {x} => taken \
          together , all {d} : {x}
        {n} 's? share of {k} {v} from {q} in {p} to {q2} in {p2} => in {p} {n} accounted for {q} of \
          {k} ; in {p2} {n} accounted for {q2} of {k}
        """
}
