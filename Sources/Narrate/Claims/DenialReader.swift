/// Sentences that deny what they say: "It is not true that sales grew".
struct DenialReader {
    /// The number of tokens that deny the rest of a sentence; none in most sentences.
    static func length(of tokens: [Token]) -> Int {
        guard !tokens.isEmpty, let (_, count) = openings.longest(in: tokens, at: 0) else {
            return 0
        }
        return count
    }

    private static let openings: PhraseTable<Bool> = {
        let subjects = [
            "it is not true", "it is simply not true", "it is untrue", "it is false",
            "it is not the case", "it is not so", "it is incorrect", "it is wrong",
            "it is a myth", "it isn't true", "it is by no means true", "it was not the case",
        ]
        let claims = [
            "wrong", "incorrect", "untrue", "false", "misleading", "a mistake", "inaccurate",
        ]
        .flatMap { word in
            ["say", "claim", "state", "conclude", "suggest"].flatMap { verb in
                ["it is", "it would be"].map { "\($0) \(word) to \(verb)" }
            }
        }
        let denials = [
            "one cannot say", "nobody can say", "no one can say", "it cannot be said",
            "nobody can claim", "no one can claim", "it cannot be claimed",
        ]
        var table = PhraseTable<Bool>()
        for opening in subjects + claims + denials {
            table.insert(PhraseWords.of("\(opening) that"), true)
        }
        return table
    }()
}
