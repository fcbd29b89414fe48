import Testing

@testable import Runner

@Suite("Patterns of dates of three numbers")
struct NumericDateShapeTests {
    @Test(
        arguments: [
            (["2025-09-01", "2025-02-31"], "yyyy-M-d"), (["31.12.2025", "x"], "d.M.yyyy"),
            (["12/31/2025", "1/2/2025"], "M/d/yyyy"), (["03.09.25"], "d.M.yy"),
            (["10/31/25", "9/3/25"], "M/d/yy"),
            (["31/12/2025", "1/2/2025", "12/31/2025"], "d/M/yyyy"),
        ])
    func patterns(_ cells: [String], _ pattern: String) {
        #expect(NumericDateShape(cells)?.pattern == pattern)
    }

    @Test("Either order is told, but not where points say which")
    func unclear() {
        #expect(NumericDateShape(["1/2/2025", "3/4/2025"])?.otherPattern == "M/d/yyyy")
        #expect(NumericDateShape(["1/2/2025", "3/14/2025"])?.otherPattern == nil)
        #expect(NumericDateShape(["1.2.2025"])?.otherPattern == nil)
    }

    @Test(arguments: [
        ["a", "b", "1.2.2025"], ["1.2.3"], ["1,2"], ["192.168.10.1"], ["99.99.2025"], [],
    ])
    func none(_ cells: [String]) { #expect(NumericDateShape(cells) == nil) }
}
