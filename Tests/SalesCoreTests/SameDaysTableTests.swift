import SalesCore
import Testing

@Suite("Periods and what they are compared with")
struct SameDaysTableTests {
    @Test("The period before is the baseline's")
    func before() {
        let month = Period.month(2025, 3)
        #expect(ComparedPeriod(month, with: .previous).before == .month(2025, 2))
        #expect(ComparedPeriod(month, with: .yearBefore).before == .month(2024, 3))
        #expect(ComparedPeriod(month, with: .previous) != ComparedPeriod(month, with: .yearBefore))
    }
}
