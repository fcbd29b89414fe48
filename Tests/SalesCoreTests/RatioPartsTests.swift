import SalesCore
import Testing

@Suite("Parts of a ratio")
struct RatioPartsTests {
    private func sum(_ name: String, _ function: Aggregation = .sum) -> Metric {
        Metric(name: name, definition: .aggregate(function, of: name, filter: nil), unit: .number)
    }

    private func formula(_ name: String, _ text: String) throws -> Metric {
        Metric(name: name, definition: .formula(try Expression(parsing: text)), unit: .number)
    }

    private func ratio(_ name: String, _ numerator: String, _ denominator: String) -> Metric {
        Metric(
            name: name, definition: .ratio(numerator: numerator, denominator: denominator),
            unit: .number)
    }

    private func spec(with metric: Metric) throws -> MetricSpec {
        let spec = exampleSpec()
        return MetricSpec(
            currency: nil, source: spec.source, dimensions: spec.dimensions, slices: spec.slices,
            metrics: [
                sum("revenue"), sum("cost"), sum("orders", .count), sum("most", .max),
                sum("buyers", .countDistinct), sum("pipeline", .last),
                Metric(
                    name: "visitors",
                    definition: .aggregate(
                        AggregateDefinition(.countDistinct, of: "visitor", isApproximate: true)),
                    unit: .count),
                try formula("profit", "revenue - cost"), ratio("average", "revenue", "orders"),
                metric,
            ])
    }

    private func parts(_ metric: Metric) throws -> RatioParts? {
        RatioParts(metric, of: try spec(with: metric))
    }

    @Test(
        "Divisions of what adds up are ratios",
        arguments: [
            "revenue / orders", "(revenue - cost) / revenue", "-revenue / (2 * orders)",
            "profit / revenue",
        ])
    func ratios(_ text: String) throws {
        #expect(try parts(formula("metric", text)) != nil)
    }

    @Test(
        "Others are none",
        arguments: [
            "revenue - cost", "most / orders", "revenue / orders * 2", "(revenue + 1) / orders",
            "revenue * cost / orders", "average / orders",
        ])
    func others(_ text: String) throws {
        #expect(try parts(formula("metric", text)) == nil)
        #expect(try parts(ratio("metric", "most", "orders")) == nil)
    }

    @Test(
        "Entities may add up, but for a sketch of them",
        arguments: [
            ("revenue / buyers", true), ("pipeline / revenue", true),
            ("(buyers - 2 * orders) / orders", true), ("revenue / orders", false),
        ])
    func entities(_ text: String, _ countsEntities: Bool) throws {
        #expect(try parts(formula("metric", text))?.countsEntities == countsEntities)
        #expect(try parts(ratio("metric", "revenue", "visitors")) == nil)
    }

    @Test("A member without a cell adds nothing, one without a value says nothing")
    func sides() throws {
        let margin = try formula("margin", "(revenue - 2 * cost) / revenue")
        let month = Period.month(2025, 1)
        func cell(_ metric: String, _ region: String?, _ value: ExactDecimal?) -> (
            CellAddress, Cell
        ) {
            let slice = region.map { Slice("region", $0) } ?? .total
            return (
                CellAddress(metric: metric, slice: slice, period: month),
                Cell(value: value, rows: 1, status: .complete)
            )
        }
        let cells = [
            cell("revenue", nil, 10), cell("cost", nil, 3), cell("revenue", "West", 4),
            cell("revenue", "East", nil),
        ]
        let table = MetricTable(
            spec: try spec(with: margin), asOf: try day("2026-01-01"),
            cells: Dictionary(cells) { first, _ in first })
        let parts = try #require(RatioParts(margin, of: table.spec))
        let total = try #require(parts.side(of: .total, in: month, of: table))
        #expect(total.numerator == 4)
        #expect(total.denominator == 10)
        #expect(parts.side(of: Slice("region", "West"), in: month, of: table)?.numerator == 4)
        #expect(parts.side(of: Slice("region", "None"), in: month, of: table)?.denominator == 0)
        #expect(parts.side(of: Slice("region", "East"), in: month, of: table) == nil)
    }
}
