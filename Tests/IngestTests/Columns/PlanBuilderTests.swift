import SalesCore
import Testing

@testable import Ingest

@Suite("How each column will be read")
struct PlanBuilderTests {
    private func plan(_ spec: MetricSpec, _ header: [String], _ sample: [[String]]) throws
        -> RecordPlan
    {
        PlanBuilder(
            spec: spec, map: try ColumnMap(spec: spec, file: "f", headers: header),
            dialect: Dialect(), hasHeader: true,
            sample: RecordSample(sample.map { $0.map { Array($0.utf8) } }), zone: .utc
        ).plan()
    }

    private let header = ["date", "region", "revenue", "units"]

    @Test("The decimal mark: the spec before the file, the file before a guess")
    func decimalMark() throws {
        let comma = [["2025-01-01", "N", "1,5", "1"]]
        #expect(try plan(salesSpec(), header, comma).numberFormat.decimalMark == Byte.comma)
        #expect(try plan(salesSpec(), header, comma).numberFormat.isCertain)
        #expect(try !plan(salesSpec(), header, []).numberFormat.isCertain)
        var dialect = DialectSpec()
        dialect.decimalMark = Byte.point
        let declared = try plan(salesSpec(dialect: dialect), header, comma)
        #expect(declared.numberFormat.decimalMark == Byte.point)
    }

    @Test("Whole-number columns prove no decimal mark")
    func integers() throws {
        let plan = try plan(salesSpec(), header, [["2025-01-01", "N", "5", "1.234.567"]])
        #expect(!plan.numberFormat.isCertain)
    }

    @Test("Formulas run after those that they name")
    func formulas() throws {
        let spec = salesSpec(columns: [
            ColumnSpec(name: "date", type: .date),
            ColumnSpec(name: "net", type: .money, formula: try Expression(parsing: "gross - tax")),
            ColumnSpec(name: "tax", type: .money, formula: try Expression(parsing: "gross * 0.2")),
            ColumnSpec(name: "gross", type: .money),
        ])
        let plan = try plan(spec, ["date", "gross"], [])
        #expect(plan.formulas.map(\.spec.name) == ["tax", "net"])
        #expect(plan.numbers.map(\.index) == [2])
    }

    @Test("Text that no slice and no metric reads is not kept")
    func used() throws {
        let columns = [
            ColumnSpec(name: "date", type: .date), ColumnSpec(name: "region", type: .text),
            ColumnSpec(name: "stage", type: .text), ColumnSpec(name: "note", type: .text),
        ]
        let spec = MetricSpec(
            currency: nil, source: SourceSpec(time: "date", columns: columns),
            dimensions: [Dimension(name: "region", singular: "region", plural: "regions")],
            slices: [[]],
            metrics: [
                Metric(
                    name: "won",
                    definition: .aggregate(
                        .count, of: nil, filter: try Expression(parsing: "stage = won")),
                    unit: .count)
            ])
        let plan = try plan(spec, ["date", "region", "stage", "note"], [])
        #expect(plan.texts.map(\.isUsed) == [true, true, false])
    }
}
