import Testing

@testable import Ingest

@Suite("What exports write for no value")
struct MissingWordsTests {
    @Test(
        "Suggested, never assumed",
        arguments: ["n/a", "N/A", "-", "null", "NULL", "NaN", "–", "(blank)", "k. A.", "?", "\\N"])
    func suggested(_ cell: String) {
        #expect(
            MissingWords.remedy(for: cell, column: "x")
                == "If it stands for no value, write `missing: [\"\(cell)\"]` for column \"x\".")
    }

    @Test("Other words are not", arguments: ["ten", "0", "", "nope"])
    func others(_ cell: String) { #expect(MissingWords.remedy(for: cell, column: "x") == nil) }
}
