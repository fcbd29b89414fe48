/// The verbs of a language by their forms, those with a separable first part included.
struct VerbForms: Sendable {
    struct Verb: Sendable {
        /// The part that stands at the end of a main clause: the "zu" of "legte … zu".
        let particle: String?
        let words: [String]
    }

    private var finite: [String: [Verb]] = [:]
    private var participles: [String: [String]] = [:]
    private var infinitives: [String: [String]] = [:]
    private(set) var particles: Set<String> = []

    /// Each line is `finite forms | particle, particle | participles and other joined forms =
    /// English`; a particle may be several words.
    init(_ lines: String) {
        for line in lines.split(separator: "\n") {
            let sides = line.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { continue }
            let fields = sides[0].split(separator: "|", omittingEmptySubsequences: false)
            guard fields.count == 3 else { continue }
            let words = PhraseWords.of(sides[1])
            let parts = fields[1].split(separator: ",").map(Self.words)
                .map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
            particles.formUnion(parts)
            for form in Self.words(fields[0]) {
                finite[form, default: []] +=
                    parts.isEmpty
                    ? [Verb(particle: nil, words: words)]
                    : parts.map { Verb(particle: $0, words: words) }
                for part in parts { participles[part + form] = words }
            }
            for form in Self.words(fields[2]) { participles[form] = words }
            for form in Self.infinitives(of: Self.words(fields[0])) {
                let whole =
                    parts.isEmpty ? [form] : parts.flatMap { [$0 + form, "\($0)zu\(form)"] }
                for infinitive in whole where infinitives[infinitive] == nil {
                    infinitives[infinitive] = words
                }
            }
        }
    }

    /// The present plural, or what a weak past is made of: "erzielte" of "erzielen".
    private static func infinitives(of forms: [String]) -> [String] {
        let known = Set(forms)
        let present = forms.filter { form in
            form.hasSuffix("n") && !known.contains(String(form.dropLast()))
                && !known.contains(String(form.dropLast(2)))
        }
        return present
            + forms.filter { $0.hasSuffix("te") }.map { form in
                let stem = form.dropLast(2)
                let ending = stem.hasSuffix("e") || stem.hasSuffix("er") || stem.hasSuffix("el")
                return stem + (ending ? "n" : "en")
            }
    }

    private static func words(_ text: Substring) -> [String] {
        text.split(separator: " ").map(String.init)
    }

    func finite(_ word: String) -> [Verb]? { finite[word] }

    func isParticle(_ word: String) -> Bool { particles.contains(word) }

    /// A participle before a noun: "die erzielten Erlöse".
    func attribute(_ word: String) -> [String]? {
        for ending in ["e", "en", "er", "es", "em"] where word.hasSuffix(ending) {
            if let words = participles[String(word.dropLast(ending.count))] { return words }
        }
        return nil
    }

    /// What stands behind "konnte" or "zu".
    func infinitive(_ word: String) -> [String]? { infinitives[word] }

    /// A participle, or the joined form of a clause whose verb stands last.
    func joined(_ word: String) -> [String]? { participles[word] }
}
