/// The verbs of a language by their forms, those with a separable first part included.
struct VerbForms: Sendable {
    struct Verb: Sendable {
        /// The part that stands at the end of a main clause: the "zu" of "legte … zu".
        let particle: String?
        let words: [String]
    }

    private var finite: [String: [Verb]] = [:]
    private var participles: [String: [String]] = [:]

    /// Each line is `finite forms | particle, particle | participles and other joined forms =
    /// English`; a particle may be several words.
    init(_ lines: String) {
        for line in lines.split(separator: "\n") {
            let sides = line.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { continue }
            let fields = sides[0].split(separator: "|", omittingEmptySubsequences: false)
            guard fields.count == 3 else { continue }
            let words = Tokenizer.tokens(String(sides[1])).map(\.text)
            let parts = fields[1].split(separator: ",").map(Self.words)
                .map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
            for form in Self.words(fields[0]) {
                finite[form, default: []] +=
                    parts.isEmpty
                    ? [Verb(particle: nil, words: words)]
                    : parts.map { Verb(particle: $0, words: words) }
                for part in parts { participles[part + form] = words }
            }
            for form in Self.words(fields[2]) { participles[form] = words }
        }
    }

    private static func words(_ text: Substring) -> [String] {
        text.split(separator: " ").map(String.init)
    }

    func finite(_ word: String) -> [Verb]? { finite[word] }

    /// A participle, or the joined form of a clause whose verb stands last.
    func joined(_ word: String) -> [String]? { participles[word] }
}
