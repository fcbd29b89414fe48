/// Values as multiples of earlier ones, in the words of notes.
enum RestatedFactors {
    static let rules = """
        {m} ( {p} vs|versus|v|over|against|to {p2} ) : a? factor of|: {q} => {m} in {p} was {q} \
          times as high as in {p2}
        {m} ( {p} vs|versus|v|over|against|to {p2} ) : {q} => {m} in {p} was {q} as high as in \
          {p2}
        {p} divided_by|over|/ {p2} for|on|in {m} :|=|is {q} => {m} in {p} was {q} times as high \
          as in {p2}
        the? ratio of|between {p} to|and|over {p2} on|for|in {m} :|=|is|was {q} => {m} in {p} \
          was {q} times as high as in {p2}
        a? factor of? {q} : {m} in|for {p} over|vs|against|on|versus {p2} => {m} in {p} was {q} \
          times as high as in {p2}
        a? factor of? {q} : {m} , {p} over|vs|against|on|versus {p2} => {m} in {p} was {q} times \
          as high as in {p2}
        {m} from {q} to {q2} from {p} to {p2} , i.e|so|or|making|that_is .? {q3} => {m} was {q} \
          in {p} and {q2} in {p2} ; {m} in {p2} was {q3} as high as in {p}
        {m} in|for {p} at|: {q} the? {p2} => {m} in {p} was {q} as high as in {p2}
        {m} in|for {p} ran|was|were|came_in|stood|sat|is|are at? {q} the? {p2} => {m} in {p} was \
          {q} as high as in {p2}
        {m} : {p} =|is|was {q} the? {p2} => {m} in {p} was {q} as high as in {p2}
        we|they did|made|hit|ran|reached {q} the? {p2} number|figure|level|value? on|in|for|of \
          {m} in|for {p} => {m} in {p} was {q} as high as in {p2}
        {q} in {p} , {q2} in {p2} : {m} at {q3} the? earlier|former|prior|previous|first \
          figure|level|number|value => {m} was {q} in {p} and {q2} in {p2} ; {m} in {p} was {q3} \
          as high as in {p2}
        index {p} = 1 , then {p2} =|is {q} for|on|in {m} => {m} in {p2} was {q} times as high as \
          in {p}
        take {m} in|for {p} , multiply|multiplied|times by? {q} : that is|'s {p2} => {m} in {p2} \
          was {q} times as high as in {p}
        {m} multiplied by {q} between|from {p} and|to {p2} => {m} in {p2} was {q} times as high \
          as in {p}
        {m} multiplied by {q} from {p} to {p2} => {m} in {p2} was {q} times as high as in {p}
        {q} on|for|in {m} , from {p} to {p2} => {m} in {p2} was {q} as high as in {p}
        {m} from {p} to {p2} : ×|x {q} => {m} in {p2} was {q} times as high as in {p}
        {m} from {p} to {p2} : {q} => {m} in {p2} was {q} as high as in {p}
        @twofold = double, twice
        {x} @twofold the? {p2} \
          number|figure|level|result|value|count|amount|total|mark|reading|rate {x2}? => {x} 2 \
          times the {p2} level {x2}
        {x} triple|treble|thrice the? {p2} \
          number|figure|level|result|value|count|amount|total|mark|reading|rate {x2}? => {x} 3 \
          times the {p2} level {x2}
        {x} quadruple the? {p2} \
          number|figure|level|result|value|count|amount|total|mark|reading|rate {x2}? => {x} 4 \
          times the {p2} level {x2}
        {m} for|in {p} \
          work|works|worked|comes|come|came|runs|ran|amounts|amounted|add|adds|added|stands|stood \
          out|up? to|at {q} the {p2} level => {m} in {p} was {q} as high as in {p2}
        we|they did|made|hit|ran|reached|had {q} the {p2} level on|in|for|of {m} in|for {p} => \
          {m} in {p} was {q} as high as in {p2}
        {p} has|had|shows|put {m} at {q} the {p2} level => {m} in {p} was {q} as high as in {p2}
        what was {q} for|in|on {m} in {p} is|was double|twice that in {p2} => {m} was {q} in {p} \
          ; {m} in {p2} was 2 times as high as in {p}
        what was {q} for|in|on {m} in {p} is|was triple|treble that in {p2} => {m} was {q} in \
          {p} ; {m} in {p2} was 3 times as high as in {p}
        what was {q} for|in|on {m} in {p} is|was quadruple that in {p2} => {m} was {q} in {p} ; \
          {m} in {p2} was 4 times as high as in {p}
        what was {q} for|in|on {m} in {p} is|was half that in {p2} => {m} was {q} in {p} ; {m} \
          in {p2} was 0.5 times as high as in {p}
        {x} increased|grew|rose|went_up|climbed|up twofold {x2} => {x} doubled {x2}
        {x} increased|grew|rose|went_up|climbed|up threefold {x2} => {x} tripled {x2}
        {x} increased|grew|rose|went_up|climbed|up fourfold {x2} => {x} quadrupled {x2}
        having been {q} in {p} , {m} came|rose|grew|went|climbed to {q2} that|it|this in {p2} => \
          {m} was {q} in {p} ; {m} in {p2} was {q2} as high as in {p}
        take {m} in|for {p} , multiply it? by {q} , and you have|get|arrive_at|reach {p2} => {m} \
          in {p2} was {q} times as high as in {p}
        how many times the {p} level|figure|value|number did {m} reach|make|hit|come_to in {p2} \
          ? {q} => {m} in {p2} was {q} as high as in {p}
        {m} scaled|multiplied|grew|rose|expanded|went up? by a factor of {q} , from {q2} in {p} \
          to {q3} in {p2} => {m} was {q2} in {p} and {q3} in {p2} ; {m} in {p2} was {q} times as \
          high as in {p}
        with {q} in {p} after|against|following {q2} in {p2} , {m} multiplied by {q3} => {m} was \
          {q} in {p} and {q2} in {p2} ; {m} in {p} was {q3} times as high as in {p2}
        as a multiple of {p} , {m} in {p2} came|comes|stood|stands|was|is to|at? {q} => {m} in \
          {p2} was {q} times as high as in {p}
        if|with|taking {p} is|was? set|put|taken|counted at|to|as 1 , {m} in {p2} \
          was|were|is|are|stood|stands|comes|came at|to? {q} => {m} in {p2} was {q} times as high \
          as in {p}
        the {p} figure|value|number|total|level for|of {m} , {q} , is|was {q2} the {q3} of|in \
          {p2} => {m} was {q} in {p} and {q3} in {p2} ; {m} in {p} was {q2} as high as in {p2}
        {q} the? figure|level|value|number|total of|in {p} : that|this is|'s {m} in {p2} => {m} \
          in {p2} was {q} as high as in {p}
        {m} multiplied by a factor of {q} between|from {p} and|to {p2} => {m} in {p2} was {q} \
          times as high as in {p}
        for {m} , {p} was|came_to|made {q} that_of|the_level_of? {p2} => {m} in {p} was {q} as \
          high as in {p2}
        for {m} , {p} was|came_to|made one? half that_of|the_level_of? {p2} => {m} in {p} was \
          0.5 times as high as in {p2}
        """
}
