/// Parts of a change, in the words of notes.
enum RestatedBridges {
    static let rules = """
        @cut = contribution, share, part, cut, slice, portion, piece, weight, role
        contribution|share|part|cut of|by|from {n} to|in|of the? {v} in|of|on {m} , {p} {x} : \
          {q} => {n} accounted for {q} of the {v} in {m} in {p} {x}
        contribution|share|part|cut of|by|from {n} to|in|of the? {v} in|of|on {m} in|for {p} {x} \
          : {q} => {n} accounted for {q} of the {v} in {m} in {p} {x}
        a|an? {v} in|of|on {m} in|for|, {p} {x} : {n} did|made|has|had|brought|gave|drove|is|was \
          {q} of it|that|this => {n} accounted for {q} of the {v} in {m} in {p} {x}
        a|an? {v} in|of|on {m} in|for|, {p} {x} : {q} out_of|from|via|by|in|through|at {n} => \
          {n} accounted for {q} of the {v} in {m} in {p} {x}
        {p} ~ a|an? {v} in|of|on {m} {x} ~ {n} : {q} => {n} accounted for {q} of the {v} in {m} \
          in {p} {x}
        @teller attributes|attributed|credits|puts|pins|ascribes {q} of the? {v} in|of|on {m} \
          in|for {p} {x} to|on|with|at {n} => {n} accounted for {q} of the {v} in {m} in {p} {x}
        the? dashboard|sheet|report|tile puts|pins {q} of the? {v} in|of|on {m} in|for {p} {x} \
          to|on|with|at {n} => {n} accounted for {q} of the {v} in {m} in {p} {x}
        drill|dig|look into the? {v} in|of|on {m} in|for {p} {x} and {q} is|was|comes_from {n} \
          => {n} accounted for {q} of the {v} in {m} in {p} {x}
        how much of the? {v} in|of|on {m} in|for {p} {x} was|is|came_from {n} ? {q} => {n} \
          accounted for {q} of the {v} in {m} in {p} {x}
        who is|'s|was behind the? {v} in|of|on {m} in|for {p} {x} ? {n} , with {q} of it => {n} \
          accounted for {q} of the {v} in {m} in {p} {x}
        {v} bridge|waterfall|walk for|of|on {m} , {p} {x} : {n} {q} => {n} accounted for {q} of \
          the {v} in {m} in {p} {x}
        waterfall|bridge|walk for|of|on {m} , {p} {x} : the? {n} bar is|was {q} of the? {v} => \
          {n} accounted for {q} of the {v} in {m} in {p} {x}
        driver|drivers|contribution|variance|growth analysis|breakdown|decomposition ~ {m} ~ {p} {x} \
          : {q} of the? {v} from|by|in|with|: {n} => {n} accounted for {q} of the {v} in {m} in {p} {x}
        {n} owns|owned|carried|carries|bears|bore|gets|got|takes|took|is|was|did|made {q} of \
          the? {v} in|of|on {m} in|for {p} {x} => {n} accounted for {q} of the {v} in {m} in {p} \
          {x}
        {q} of the? {v} in|of|on {m} {x} @via {n} => {n} accounted for {q} of the {v} in {m} {x}
        {q} of the? {v} in|of|on {m} {x} : {n} , {p} => {n} accounted for {q} of the {v} in {m} \
          in {p} {x}
        {q} of the? {v} in|of|on {m} {x} from {n} ( {p} ) => {n} accounted for {q} of the {v} in \
          {m} in {p} {x}
        {n} : {q} of the? {v} in|of|on {m} {x} => {n} accounted for {q} of the {v} in {m} {x}
        on the? {v} in|of|on {m} in|for {p} {x} , {n} weighs|weighed|comes|came|chips|chipped in \
          with|at {q} => {n} accounted for {q} of the {v} in {m} in {p} {x}
        split the? {v} in|of|on {m} in|for {p} {x} : {n} gets|has|takes|is {q} => {n} accounted \
          for {q} of the {v} in {m} in {p} {x}
        {n} 's|' @cut of|in|to the? {v} in|of|on {m} in|for {p} {x} : {q} => {n} accounted for \
          {q} of the {v} in {m} in {p} {x}
        in {p} , {n} is|was {q} of the? {v} in|of|on {m} {x} => {n} accounted for {q} of the {v} \
          in {m} in {p} {x}
        {x} , {n} was|is {q} of the? {v} in|of|on {m} in|for {p} => {n} accounted for {q} of the \
          {v} in {m} in {p} {x}
        """
}
