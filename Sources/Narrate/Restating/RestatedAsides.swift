/// What is said around a statement: who told it to whom, under which item it was agreed, of what
/// the writer will not speak.
enum RestatedAsides {
    static let rules = """
        @toldby = told, informed, said to, reported to, assured, wrote to, reminded
        @lookingback = looking back at, looking back on, speaking of, speaking about, referring to, \
          with reference to, with an eye to, on the subject of, commenting on, summing up, reviewing
        @asagreed = as agreed, as discussed, as decided, as requested, as announced, as promised, \
          as set out, as laid down, as laid out, as required, as foreseen, as stipulated, as \
          described, as explained, as envisaged, as provided for, as usual, as is our custom
        @paper = plan, budget, guidelines, guideline, policy, handbook, manual, meeting, call, \
          minutes, memo, note, email, letter, agreement, contract, charter, template
        @nocomment = we do not speculate, we don't speculate, we will not speculate, we make no \
          forecast, we give no forecast, we give no guidance, we give no outlook, we do not \
          comment, we do not guess, we make no prediction, we offer no view, we say nothing, \
          nothing is said, no forecast is given, no guidance is given, no outlook is given
        apart|aside from this|that , {x} => {x}
        the next|following|last line|row|item|entry , {m} , shows|has|tells {x} => {m} showed {x}
        " {x} , " the? {o} @toldby {w} , @lookingback {p} => in {p} {x}
        " {x} , " the? {o} said {w}? , @lookingback {p} => in {p} {x}
        " {x} , " said the? {o} , @lookingback {p} => in {p} {x}
        @lookingback {p} , the? {o} said : " {x} " => in {p} {x}
        @asagreed in|at|under|by|with|on|during the|our|last|this? {w}? @paper {w2}? , {x} => {x}
        @asagreed , {x} => {x}
        {x} ,? and|but|though @nocomment on|about|for|as_to|concerning {w} => {x}
        {x} ; @nocomment on|about|for|as_to|concerning {w} => {x}
        """
}
