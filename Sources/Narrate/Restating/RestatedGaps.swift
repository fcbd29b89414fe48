/// What is missing and why something happened, in the words of notes.
enum RestatedGaps {
    static let rules = """
        the {p} cell|tile|row|field for|on {m} is|was empty|blank , not zero|0|nil => {m} for \
          {p} is missing
        the? tile|cell|row|field for|on {m} is|was empty|blank in|for {p} : no data => {m} for \
          {p} is missing
        zero : that is|'s {m} in|for {p} => {m} was zero in {p}
        why ? {x} => the reason : {x}
        that is|'s {x} for you|us|ya => the reason : {x}
        {x} at work : {x2} => because of {x} , {x2}
        it|this|that comes|came|boils|boiled down to {x} : {x2} => because of {x} , {x2}
        it|this|that comes|came|boils|boiled down to {x} => the reason : {x}
        """
}
