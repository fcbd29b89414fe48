import Testing

@testable import Cloud

@Suite("How many retries are left")
struct RetryQuotaTests {
    @Test("Five hundred points: fourteen a retry, five where the service throttles")
    func runsOut() {
        let quota = RetryQuota()
        for _ in 0..<35 { #expect(quota.take(for: .transient) == 14) }
        #expect(quota.take(for: .transient) == nil)
        #expect(quota.take(for: .throttled) == 5)
        #expect(quota.take(for: .throttled) == 5)
        #expect(quota.take(for: .throttled) == nil)
    }

    @Test("A success gives back what its retry cost, or a point, and never more than there were")
    func givesBack() {
        let quota = RetryQuota()
        for _ in 0..<35 { _ = quota.take(for: .transient) }
        quota.giveBack(14)
        #expect(quota.take(for: .transient) == 14)
        for _ in 0..<4 { quota.giveBack(nil) }
        #expect(quota.take(for: .transient) == 14)
        for _ in 0..<100 { quota.giveBack(14) }
        for _ in 0..<35 { #expect(quota.take(for: .transient) == 14) }
        #expect(quota.take(for: .transient) == nil)
    }
}
