import SalesCore
import Testing

@Suite("Compared rows as CSV")
struct ComparisonCSVTests {
    private func row(_ slice: Slice = .total, unit: MetricUnit = .money(.usd)) -> ComparedRow {
        let known = BaselineComparison(
            before: .known(8), difference: .known(2), relative: .undefined(.fromZero),
            contribution: .known(2),
            days: ComparedDays(
                now: Day(number: 20_120)...Day(number: 20_131),
                before: Day(number: 20_089)...Day(number: 20_100)))
        let missing = BaselineComparison(
            before: .undefined(.missing), difference: .undefined(.missing),
            relative: .undefined(.missing), rate: .undefined(.partial), mix: .undefined(.partial))
        return ComparedRow(
            row: MetricRow(
                address: CellAddress(metric: "revenue", slice: slice, period: .month(2025, 2)),
                cell: Cell(value: 10, rows: 4, status: .complete), unit: unit),
            previous: known, yearBefore: missing, yearToDate: .known(18),
            trailingTwelve: .undefined(.notCovered), rank: .known(Rank(place: 2, siblings: 5)),
            share: .known(ExactDecimal(mantissa: 125, scale: 3)), target: 12, gap: .known(-2))
    }

    @Test("A cell of lines without a value says why, too")
    func undefinedValue() {
        func reasons(_ undefined: WhyUndefined?, rows: Int) -> String? {
            let none = BaselineComparison(
                before: .known(1), difference: .known(1), relative: .known(1))
            let row = MetricRow(
                address: CellAddress(metric: "revenue", period: .month(2025, 2)),
                cell: Cell(value: nil, undefined: undefined, rows: rows, status: .complete),
                unit: .number)
            let compared = ComparedRow(
                row: row, previous: none, yearBefore: none, yearToDate: .known(1),
                trailingTwelve: .known(1), rank: nil, share: nil, target: nil, gap: nil)
            return ComparisonCSV.fields(of: compared).last ?? nil
        }
        #expect(reasons(.overflow, rows: 2) == "value=overflow")
        #expect(reasons(nil, rows: 2) == "value=no_value")
        #expect(reasons(nil, rows: 0) == nil)
    }

    @Test("Every column has its field, and what is undefined says why")
    func fields() {
        var bytes: [UInt8] = []
        ComparisonCSV.append(row(Slice("region", "a,b")), to: &bytes)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "revenue,\"region=a,b\",month,2025-02,10.00,USD,4,complete,"
                + "8.00,2.00,,2.00,,,,,,,,,18.00,,2,5,0.125,12.00,-2.00,"
                + "2025-02-01/2025-02-12 2025-01-01/2025-01-12,,"
                + "relative=from_zero;year_before=missing;year_change=missing;"
                + "year_relative=missing;year_rate=partial;year_mix=partial;"
                + "trailing_twelve=not_covered\n")
        #expect(ComparisonCSV.fields(of: row()).count == ComparisonCSV.columns.count)
        #expect(ComparisonCSV.header.hasPrefix("metric,slice,grain,period,value,unit,rows,status,"))
    }
}
