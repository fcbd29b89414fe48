import SalesCore
import Testing

@testable import Storage

@Suite("Values beside one another")
struct SiblingQueryTests {
    private let query = SiblingQuery(
        metric: "revenue", parent: [Slice.Member(dimension: "region", value: "A=B")],
        dimension: "product", grain: .month)

    @Test(
        "Are of slices that differ in the last member, and name one",
        arguments: [
            ("region=A%3DB;product=Tent", true), ("region=A%3DB;product=", false),
            ("region=A%3DB;product=Tent;size=L", false), ("region=A;product=Tent", false),
            ("product=Tent", false), ("", false),
        ])
    func matches(_ text: String, _ expected: Bool) throws {
        let slice = try #require(Slice(text))
        let address = CellAddress(metric: "revenue", slice: slice, period: .month(2025, 1))
        #expect(query.matches(address) == expected)
        let key = MetricKey(address).partition
        let isFound = Array(key.utf8).withUnsafeBufferPointer {
            key.hasPrefix(query.partitionPrefix) && query.namesOne($0)
        }
        #expect(isFound == expected)
    }

    @Test("Only of the grain and the periods asked for")
    func periods() throws {
        let slice = try #require(Slice("region=A%3DB;product=Tent"))
        #expect(
            !query.matches(
                CellAddress(metric: "revenue", slice: slice, period: .quarter(2025, 1))))
        let named = SiblingQuery(
            metric: "revenue", parent: query.parent, dimension: "product",
            periods: [.month(2025, 2)])
        #expect(
            named.matches(CellAddress(metric: "revenue", slice: slice, period: .month(2025, 2))))
        #expect(
            !named.matches(CellAddress(metric: "revenue", slice: slice, period: .month(2025, 1))))
    }
}
