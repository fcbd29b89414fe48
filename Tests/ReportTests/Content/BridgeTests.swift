import SalesCore
import Testing

@testable import Report

@Suite("Bridges")
struct BridgeTests {
    private func member(
        _ name: String, _ now: ExactDecimal, _ before: ExactDecimal
    ) -> (name: String, values: MemberValues) {
        (name, MemberValues(now: now, before: before))
    }

    @Test func `Drivers come before offsets, the largest first, and all steps add up`() throws {
        let bridge = try #require(
            Bridge(
                total: MemberValues(now: 108, before: 100),
                members: [
                    member("small", 11, 10), member("offset", 17, 20), member("big", 60, 50),
                    member("still", 20, 20),
                ]))
        #expect(bridge.steps.map(\.part) == [.member("big"), .member("small"), .member("offset")])
        #expect(bridge.steps.map(\.isOffset) == [false, false, true])
        #expect(bridge.steps.map(\.contribution) == [10, 1, -3])
    }

    @Test func `Beyond eight steps the rest is one step`() throws {
        let members = (1...11).map { member("m\($0)", ExactDecimal($0), 0) }
        let bridge = try #require(
            Bridge(total: MemberValues(now: 66, before: 0), members: members))
        #expect(bridge.steps.count == 9)
        #expect(bridge.steps.last?.part == .others(3))
        #expect(bridge.steps.last?.contribution == 6)
    }

    @Test func `Members that do not add up to the total make no bridge`() {
        #expect(
            Bridge(total: MemberValues(now: 10, before: 5), members: [member("a", 9, 5)]) == nil)
    }

    @Test func `Nothing moved: no bridge`() {
        #expect(Bridge(total: MemberValues(now: 5, before: 5), members: [member("a", 5, 5)]) == nil)
    }
}
