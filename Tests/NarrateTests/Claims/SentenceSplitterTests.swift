import Testing

@testable import Narrate

@Suite("Finding sentences")
struct SentenceSplitterTests {
    @Test(
        "Ends of sentences",
        arguments: [
            ("One. Two! Three?", ["One.", "Two!", "Three?"]),
            ("It was $1.43M. EMEA fell.", ["It was $1.43M.", "EMEA fell."]),
            ("It fell 3.5% vs. October.", ["It fell 3.5% vs. October."]),
            ("J. Smith sold 1,2 Mio. € there.", ["J. Smith sold 1,2 Mio. € there."]),
            ("# Title\nText goes\non.", ["# Title", "Text goes\non."]),
            ("- one\n- two", ["- one", "- two"]),
            ("1. one\n2. two", ["1. one", "2. two"]),
            ("| a | b |\n| 1 | 2 |", ["| a | b |", "| 1 | 2 |"]),
            ("A\n\nB", ["A", "B"]),
            ("It fell 3%. خيمة rose.", ["It fell 3%.", "خيمة rose."]),
            ("It fell 3%. テント rose.", ["It fell 3%.", "テント rose."]),
            ("It fell 3 Mio. été", ["It fell 3 Mio. été"]),
            ("He said \"it fell.\" It did.", ["He said \"it fell.\"", "It did."]),
            ("", []),
        ])
    func splits(_ text: String, _ sentences: [String]) {
        let scalars = Array(text.unicodeScalars)
        let found = SentenceSplitter(scalars).sentences()
            .map { String(String.UnicodeScalarView(scalars[$0])) }
        #expect(found == sentences)
    }

    @Test("A text without ends is cut all the same")
    func bounds() {
        let scalars = Array(String(repeating: "x", count: 50_000).unicodeScalars)
        let longest = SentenceSplitter(scalars).sentences().map(\.count).max() ?? 0
        #expect(longest <= 2 * SentenceSplitter.maximumLength)
    }
}
