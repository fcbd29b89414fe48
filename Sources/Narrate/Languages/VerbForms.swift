/// The verbs of a language by their forms, those with a separable first part included.
struct VerbForms: Sendable {
    struct Verb: Sendable {
        /// The part that stands at the end of a main clause: the "zu" of "legte … zu".
        let particle: String?
        let words: [String]
    }

    private var finite: [String: [Verb]] = [:]
    private var participles: [String: [String]] = [:]
    private(set) var particles: Set<String> = []

    /// Each line is `finite forms | particle | participles and other joined forms = English`.
    init(_ lines: String) {
        for line in lines.split(separator: "\n") {
            let sides = line.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { continue }
            let fields = sides[0].split(separator: "|", omittingEmptySubsequences: false).map {
                $0.split(separator: " ").map(String.init)
            }
            guard fields.count == 3 else { continue }
            let words = Tokenizer.tokens(String(sides[1])).map(\.text)
            let particle = fields[1].first
            if let particle { particles.insert(particle) }
            for form in fields[0] {
                finite[form, default: []].append(Verb(particle: particle, words: words))
                if let particle { participles[particle + form] = words }
            }
            for form in fields[2] { participles[form] = words }
        }
    }

    func finite(_ word: String) -> [Verb]? { finite[word] }

    /// A participle, or the joined form of a clause whose verb stands last.
    func joined(_ word: String) -> [String]? { participles[word] }
}
