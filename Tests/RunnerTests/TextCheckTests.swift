import SalesCore
import TestSupport
import Testing

@testable import Runner

@Suite("TextCheck")
struct TextCheckTests {
    private let check: TextCheck

    init() {
        var builder = TestSupport.TableBuilder(metrics: [.revenue], dimensions: [.region])
        builder.add("revenue", .total, from: .september, [100, 80])
        check = TextCheck(table: builder.table())
    }

    @Test(
        "Any text is held against the tables",
        arguments: [
            ("Revenue was $80.00 in October 2025.", TextVerdict.supported),
            ("Revenue was $81.00 in October 2025.", .contradicted),
            ("Revenue fell by 20.0% in October 2025 from September 2025.", .supported),
            ("Revenue rose by 20.0% in October 2025 from September 2025.", .contradicted),
            ("Good morning.", .noClaims),
        ])
    func verdict(text: String, verdict: TextVerdict) {
        #expect(check.check(text, period: .october).verdict == verdict)
    }

    @Test("A sentence that names no period means the report's")
    func period() {
        #expect(check.check("Revenue was $80.00.", period: .october).verdict == .supported)
        #expect(check.check("Revenue was $80.00.", period: .september).verdict == .contradicted)
    }
}
