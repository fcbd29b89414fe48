import SalesCore
import Testing

@testable import Storage

@Suite("Reading summaries of uploads")
struct SummaryReaderTests {
    private func summary(_ file: String, _ notices: [String]) -> UploadSummary {
        var counts = LineCounts()
        counts.accepted = 1_000
        counts.rejected = 2
        counts.duplicate = 3
        counts.skipped.preamble = 4
        counts.skipped.header = 5
        counts.skipped.repeatedHeader = 6
        counts.skipped.footer = 7
        counts.skipped.comment = 8
        counts.skipped.blank = 9
        return UploadSummary(
            file: file, sha256: "27e4", bytes: 40_507, counts: counts, notices: notices)
    }

    @Test(
        "Whatever a summary says, what was written is read",
        arguments: [
            ("a.csv", []), ("Süd/日本.csv", ["column x unused", "two"]),
            ("a\"b\\c.csv", ["line\nbreak", "\u{1}"]), ("", [""]), ("], \"", ["}", "]"]),
        ])
    func reads(_ file: String, _ notices: [String]) throws {
        let written = [summary("first.csv", []), summary(file, notices)]
        let texts = try written.map { try StableJSON.text($0) }
        #expect(SummaryReader.summaries(of: texts) == written)
    }

    @Test("Other spelling of the same is read too")
    func spelling() throws {
        let text = try StableJSON.text(summary("a.csv", ["x"]))
            .replacing(",", with: ", ").replacing(":", with: " : ")
        #expect(SummaryReader.summaries(of: [text]) == [summary("a.csv", ["x"])])
    }

    @Test("What is no summary is not read", arguments: ["", "{}", "[]", "{\"bytes\":1}"])
    func damaged(_ text: String) throws {
        let whole = try StableJSON.text(summary("a.csv", ["x"]))
        #expect(SummaryReader.summaries(of: [text]) == nil)
        #expect(SummaryReader.summaries(of: [whole + text + "}"]) == nil)
        #expect(SummaryReader.summaries(of: [whole.replacing("40507", with: "4e999")]) == nil)
    }
}
