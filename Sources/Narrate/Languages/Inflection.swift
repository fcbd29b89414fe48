/// How the words of a language change their ends.
struct Inflection: Sendable {
    /// Ends that cases and numbers add, the longest first.
    private let endings: [[UInt8]]
    /// Vowels that a plural changes, with the ones they come from; by their second byte.
    private var vowels = [UInt8?](repeating: nil, count: 256)
    /// Ends of words that no noun has.
    private let adverbEndings: [String]

    /// Words that only their place gives a capital.
    private let smallWords: WordSet
    /// "man": what stands before it is a verb.
    private let impersonal: WordSet
    /// Of infinitives such as "nachzutragen", and what they are told with.
    private let infinitives: [String]
    private let auxiliaries: WordSet

    /// Endings are ASCII, vowels of two bytes that begin as the umlauts do.
    init(
        endings: [String], vowels: [Character: Character], adverbEndings: [String],
        smallWords: WordSet, impersonal: WordSet, infinitives: [String], auxiliaries: WordSet
    ) {
        self.endings = endings.map { Array($0.utf8) }
        self.adverbEndings = adverbEndings
        self.smallWords = smallWords
        self.impersonal = impersonal
        self.infinitives = infinitives
        self.auxiliaries = auxiliaries
        for (changed, vowel) in vowels {
            guard let byte = changed.utf8.dropFirst().first else { continue }
            self.vowels[Int(byte)] = vowel.asciiValue
        }
    }

    /// Whether a word that opens a sentence is no noun: an adverb, or a verb before "man".
    func opensSmall(_ word: String, before next: Token?) -> Bool {
        if smallWords.contains(word) || adverbEndings.contains(where: { word.hasSuffix($0) }) {
            return true
        }
        guard let next else { return false }
        if impersonal.contains(next.text) { return true }
        return auxiliaries.contains(next.text) && infinitives.contains { word.hasPrefix($0) }
            && word.hasSuffix("en")
    }

    /// What the forms of a word have in common.
    func stem(_ word: String) -> String {
        var stem: [UInt8] = []
        stem.reserveCapacity(word.utf8.count)
        var marks = 0
        for byte in word.utf8 {
            if stem.last == Self.beforeUmlaut, let vowel = vowels[Int(byte)] {
                stem[stem.count - 1] = vowel
                marks -= 1
            } else {
                stem.append(byte)
                if byte == Self.beforeUmlaut { marks += 1 }
            }
        }
        while let ending = ending(of: stem, marks) { stem.removeLast(ending) }
        return String(decoding: stem, as: UTF8.self)
    }

    /// How long the ending is; `marks` letters have two bytes.
    private func ending(of stem: [UInt8], _ marks: Int) -> Int? {
        guard let last = stem.last else { return nil }
        return endings.first { ending in
            ending.last == last && stem.count - marks >= ending.count + 3
                && stem[(stem.count - ending.count)...].elementsEqual(ending)
        }?.count
    }

    private static let beforeUmlaut: UInt8 = 0xC3
}
