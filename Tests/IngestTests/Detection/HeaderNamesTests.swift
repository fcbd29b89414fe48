import Testing

@testable import Ingest

@Suite("Names of columns")
struct HeaderNamesTests {
    private func joined(_ lines: [String]) -> [String] {
        HeaderNames.joined(
            lines.map { line in
                line.split(separator: ",", omittingEmptySubsequences: false)
                    .map { Array($0.utf8) }
            })
    }

    @Test(
        "Of several lines",
        arguments: [
            (["a,b"], ["a", "b"]),
            (["Order,,Net", "Date,ID,EUR"], ["Order Date", "Order ID", "Net EUR"]),
            (["Region,2024,", ",Sales,Units"], ["Region", "2024 Sales", "2024 Units"]),
            (["a,b", "c,d", "e,f"], ["a c e", "b d f"]), (["a", "b,c"], ["a b", "c"]),
        ])
    func several(_ lines: [String], _ names: [String]) { #expect(joined(lines) == names) }

    @Test("Empty and repeated ones are told")
    func problems() {
        #expect(HeaderNames.problems(["a", "", "a"]).count == 2)
        #expect(HeaderNames.problems(["a", "b"]).isEmpty)
    }
}
