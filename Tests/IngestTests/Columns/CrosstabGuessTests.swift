import Ingest
import Testing

@Suite("Headers that look like a crosstab's")
struct CrosstabGuessTests {
    @Test("Several months make one")
    func months() throws {
        let guess = try #require(
            CrosstabGuess(headers: ["Region", "2025-01", "2025-02", "Total", "Q1 2025"]))
        #expect(guess.months == ["2025-01", "2025-02"])
        #expect(guess.formats.isEmpty)
    }

    @Test("With what the spec must say for them to be read")
    func formats() throws {
        #expect(CrosstabGuess(headers: ["Region", "Jan-25", "Feb-25"])?.formats == ["MMM-yy"])
        #expect(
            CrosstabGuess(headers: ["Region", "01/02/2025", "02/02/2025"])?.formats
                == ["d/M/yyyy", "M/d/yyyy"])
    }

    @Test(
        "Other headers make none",
        arguments: [["Order Date", "Region"], ["Region", "2025-01"], []])
    func none(_ headers: [String]) { #expect(CrosstabGuess(headers: headers) == nil) }
}
