import SalesCore
import Testing

@testable import Storage

@Suite("Keys of cells")
struct MetricKeyTests {
    @Test(
        "Are those of the key design",
        arguments: [
            (CellAddress(metric: "revenue", period: .month(2025, 10)), "METRIC#revenue", "2025-10"),
            (
                CellAddress(
                    metric: "revenue", slice: Slice("region", "EMEA"), period: .quarter(2025, 4)),
                "METRIC#revenue#region=EMEA", "2025-Q4"
            ),
            (
                CellAddress(
                    metric: "gross_margin",
                    slice: Slice(members: [
                        .init(dimension: "region", value: "a;b"),
                        .init(dimension: "product", value: "#1"),
                    ]),
                    period: .quarter(2026, 3, isFiscal: true)),
                "METRIC#gross_margin#region=a%3Bb;product=#1", "FY2026-Q3"
            ),
        ])
    func design(_ address: CellAddress, _ partition: String, _ sort: String) {
        let key = MetricKey(address)
        #expect(key.partition == partition)
        #expect(key.sort == sort)
    }

    @Test(
        "Are read back",
        arguments: ["revenue", "a#b", "50%#", "%23", "größe"],
        [Slice.total, Slice("region", ""), Slice("region", "##%"), Slice("région", "日本")])
    func roundTrip(_ metric: String, _ slice: Slice) throws {
        let partition = MetricKey.partition(metric: metric, slice: slice)
        let parts = try #require(MetricKey.parts(of: partition))
        #expect(parts.metric == metric)
        #expect(parts.slice == slice)
    }

    @Test(
        "Anything else is no key",
        arguments: ["", "METRIC", "MSG#1", "METRIC#a#", "METRIC#a#b", "METRIC#%2", "METRIC#%41"])
    func malformed(_ text: String) {
        #expect(MetricKey.parts(of: text) == nil)
    }

    @Test("The prefix of a metric's slices holds them and no other metric's")
    func prefix() {
        let prefix = MetricKey.slicedPrefix(metric: "rev")
        #expect(
            MetricKey.partition(metric: "rev", slice: Slice("region", "x")).hasPrefix(prefix))
        #expect(
            !MetricKey.partition(metric: "revenue", slice: Slice("region", "x")).hasPrefix(prefix))
    }
}
