import Testing

@testable import Ingest

@Suite("What a cell may be that is no date")
struct DateHintTests {
    @Test(
        "By its form",
        arguments: [
            ("31.12.2025", DateHint.formats(["d.M.yyyy"])), ("45658", .serial("2025-01-01")),
            ("45658.5", .serial("2025-01-01")), ("1735689600", .instant),
            ("1735689600000", .instant), ("2025", .span), ("Q1 2025", .span), ("2025-Q3", .span),
            ("05.01.25", .formats(["d.M.yy"])), ("25/12/2025", .formats(["d/M/yyyy"])),
            ("3/4/2025", .formats(["d/M/yyyy", "M/d/yyyy"])),
        ])
    func hint(_ cell: String, _ hint: DateHint) { #expect(DateHint(cell) == hint) }

    @Test("Or nothing", arguments: ["soon", "", "12", "99999999999", "Store 12"])
    func none(_ cell: String) { #expect(DateHint(cell) == nil) }
}
