import SalesCore
import Testing

@Suite("Numbers that may be undefined")
struct ComparedRowTests {
    @Test("Have a value or a reason, never both")
    func compared() {
        #expect(Compared<Int>.known(1).value == 1)
        #expect(Compared<Int>.known(1).reason == nil)
        #expect(Compared<Int>.undefined(.fromZero).value == nil)
        #expect(Compared<Int>.undefined(.fromZero).reason == .fromZero)
    }

    @Test("Reasons are words that scripts can hold on to")
    func reasons() {
        #expect(
            WhyUndefined.allCases.map(\.rawValue) == [
                "missing", "no_value", "partial", "from_zero", "sign_change", "over_zero",
                "not_covered", "not_combinable", "other_weeks", "does_not_add_up",
                "shared_by_members", "overflow",
            ])
    }
}
