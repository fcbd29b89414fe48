import SalesCore
import Testing

@testable import Narrate

@Suite("Quarters spelt out by their months")
struct QuarterMonthsTests {
    @Test(
        "Wrong months are told, right ones claim nothing",
        arguments: [
            ("Q3 2025 covers July to September and revenue fell in October.", true),
            ("Q3 2025 covers June to August and revenue fell in October.", false),
            ("Q3 2025 (July, August and September) came before October, when revenue fell.", true),
            ("Q3 2025 (June, July and August) came before October, when revenue fell.", false),
            ("Q3 2025 runs from August through October and revenue fell in October.", false),
            ("Q3 2025, July to September, came before October, when revenue fell.", true),
            ("Q3 2025, June to August, came before October, when revenue fell.", false),
            ("In Q3 2025, that is from June to August, orders were high.", false),
            ("In Q3 2025, October orders were not yet known.", true),
            ("After Q3 2025 (July and August were slow), revenue fell in October.", true),
        ])
    func spelt(_ text: String, _ isRight: Bool) {
        let told = Acme.check(text).claims.filter { $0.kind == .period }
        #expect(told.isEmpty == isRight, "\(told.map(\.reason))")
    }
}
