/// Parts of a total, in the words of notes.
enum RestatedSlices {
    static let rules = """
        @via = via, through, by way of, out of, courtesy of, at, came via, came through, was \
          booked at, was booked in, went through, ran through, is, was, sits in, sits with, lands \
          in, lies with, belongs to, from, came from, can be found in, is found in, was with, is \
          with, =
        {q} of {m} in|for {p} @via {n} => in {p} , {n} accounted for {q} of {m}
        {x} of {m} in|for {p} : {n} => in {p} , {n} accounted for {x} of {m}
        in {p} {x} of {m} @via {n} => in {p} , {n} accounted for {x} of {m}
        {p} :|— {x} of {m} @via {n} => in {p} , {n} accounted for {x} of {m}
        {x} of {m} @via {n} in|for {p} => in {p} , {n} accounted for {x} of {m}
        {x} of everything|all|what we|the_company \
          booked|recorded|sold|took|made|had|spent|logged|counted as|in|on {m} in|for {p} @via {n} \
          => in {p} , {n} accounted for {x} of {m}
        how much of {m} in|for {p} was|is|came_from|sits_in|sat_in {n} ? we have {q} of {m} \
          there => in {p} , {n} accounted for {q} of {m}
        how much of {m} in|for {p} was|is|came_from|sits_in|sat_in {n} ? {q} => in {p} , {n} \
          accounted for {q} of {m}
        {p} pie :|, {x} of {m} @via {n} => in {p} , {n} accounted for {x} of {m}
        {p} pie :|, {n} with|has|is|at {x} of {m} => in {p} , {n} accounted for {x} of {m}
        @teller credits|credited|has|puts|shows {n} with|at|as {x} of {m} for|in {p} => in {p} , \
          {n} accounted for {x} of {m}
        {n} is|was|are|= {q} of {m} for|in {p} => in {p} , {n} accounted for {q} of {m}
        {p} : {n} with|at|is {x} of {m} => in {p} , {n} accounted for {x} of {m}
        {n} put up|in {x} of {m} in|for {p} => in {p} , {n} accounted for {x} of {m}
        {n} 's|' piece|slice|share|part|cut|chunk of the pie|cake on|in|of|for {m} in|for {p} : \
          {q} => in {p} , {n} accounted for {q} of {m}
        in the? {m} mix for|in|of {p} , {n} weighs|weighed|is|was|has|makes_up in? at|with? {q} \
          => in {p} , {n} accounted for {q} of {m}
        {n} at {q2} in|for {p} =|, {q} of total? {m} => {m} for {n} was {q2} in {p} ; in {p} , \
          {n} accounted for {q} of {m}
        {q2} out of {n} , i.e|or|so|= {q} of {m} in|for {p} => {m} for {n} was {q2} in {p} ; in \
          {p} , {n} accounted for {q} of {m}
        one slice pie : {k} in|for {p} entirely|wholly|all {n} => in {p} all of {k} came from \
          {n}
        @whole = entirely, wholly, exclusively, solely, only, purely, fully, 100%, completely
        all {k} in|for {p} : {n} => in {p} all of {k} came from {n}
        all of {k} in|for {p} was|were|is|came_from|: {n} => in {p} all of {k} came from {n}
        everything|all we|the_company booked|recorded|sold|took|made|had|spent|logged|counted \
          as|in|on {k} in|for {p} came|went|ran via|from|through|out_of {n} => in {p} all of {k} \
          came from {n}
        we|they got|get|took|had all of? our|the|its? {k} from|via|through|out_of {n} in|for {p} \
          => in {p} all of {k} came from {n}
        {k} in|for {p} ? all|only {n} , nothing|none from anyone|anywhere|any_other else? => in \
          {p} all of {k} came from {n}
        @screen , {p} : {k} @whole from|out_of|via|through|in {n} => in {p} all of {k} came from \
          {n}
        in {p} {k} @whole from|out_of|via|through|in|: {n} => in {p} all of {k} came from {n}
        {p} , {k} : {n} and nobody|no_one|nothing else => in {p} all of {k} came from {n}
        nobody|no_one|nothing but|except|other_than {n} contributed|added to {k} in|for {p} => \
          in {p} all of {k} came from {n}
        {k} in|for {p} @whole {n} => in {p} all of {k} came from {n}
        @isvalue = amounted to, came to, stood at, was, were, reached, totalled
        {k} attributable|ascribable|attributed|due to the? {n} @isvalue {x} => {k} for {n} was \
          {x}
        what part|share|portion|proportion|percentage of {m} was|is|were \
          attributable|due|attributed to {n} in|for {p} ? {q} => in {p} , {n} accounted for {q} \
          of {m}
        if|when|with|taking|counting total|overall|all? {m} in|for {p} is|are|as|at \
          100%|100_percent|one_hundred_percent , {n} is|was|makes|comes_to|stands_at {q} => in \
          {p} , {n} accounted for {q} of {m}
        the? composition|make_up|makeup|mix|breakdown|structure|split of {m} in|for {p} \
          shows|has|gives|puts {q} for|from|in|with|at {n} => in {p} , {n} accounted for {q} of \
          {m}
        {n} : {q} in|for {p} ( {q2} of total|all|overall? {m} ) => {m} for {n} was {q} in {p} ; \
          in {p} , {n} accounted for {q2} of {m}
        {n} had|has|made|posted|booked|took {q} in|for {p} , which|that \
          is|was|makes|equals|represents|comes_to {q2} of total|all|overall|the_total? {m} => \
          {m} for {n} was {q} in {p} ; in {p} , {n} accounted for {q2} of {m}
        the? piece|slice|part|share|portion|chunk of {m} in|for {p} that|which \
          came|comes|stems|stemmed|was|is from|in|with|by {n} is|was|came_to|comes_to|equals {x} \
          of the whole|total => in {p} , {n} accounted for {x} of {m}
        """
}
