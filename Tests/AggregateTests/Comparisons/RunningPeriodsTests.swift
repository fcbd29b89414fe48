import SalesCore
import Testing

@testable import Aggregate

@Suite("The year so far and twelve months")
struct RunningPeriodsTests {
    private func metrics() throws -> [Metric] {
        [
            try aggregate("revenue", .sum, of: "revenue"), try aggregate("orders", .count),
            try aggregate("least", .min, of: "revenue"), try aggregate("most", .max, of: "revenue"),
            try aggregate("mean", .mean, of: "revenue"),
            try aggregate("spread", .stddev, of: "revenue"),
            try aggregate("buyers", .countDistinct, of: "product"),
            ratio("average", "revenue", "orders"), try formula("half", "revenue / 2 + most"),
            ratio("per_buyer", "revenue", "buyers"),
        ]
    }

    /// Revenue of lines by month; "-" is a line without.
    private func cells(
        _ metric: String, _ lines: [String: [String]], firstMonth: Int = 1,
        holistic: RunningValues? = RunningValues()
    ) throws -> RunningPeriods.Cells {
        let spec = spec(try metrics(), slices: [[]], firstMonth: firstMonth)
        let records = try lines.flatMap { month, values in
            try values.map { value in
                Record(
                    try day("\(month)-05"), ["product": "p"],
                    value == "-" ? [:] : ["revenue": try decimal(value)])
            }
        }
        let slices = TableBuilder(spec: spec).sliceCells(
            of: [try partials(spec, records)], activeDays: [])
        return RunningPeriods(spec, slices: slices, holistic: holistic)
            .cells(of: metric, in: .total)
    }

    private let lines = [
        "2024-11": ["100"], "2025-01": ["10", "2"], "2025-02": ["-"],
        "2025-03": ["-4.5", "9", "1"],
    ]

    @Test(
        "Every aggregate is finished once, of all lines of the window",
        arguments: [
            ("revenue", "17.5", "117.5"), ("orders", "6", "7"), ("least", "-4.5", "-4.5"),
            ("most", "10", "100"), ("mean", "3.5", "19.583333333333"),
            ("spread", "6.020797289396", "39.762314654289"),
            ("average", "2.916666666667", "16.785714285714"), ("half", "18.75", "158.75"),
        ])
    func combines(_ metric: String, _ yearToDate: String, _ twelve: String) throws {
        let cells = try cells(metric, lines)
        #expect(cells.yearToDate(.month(2025, 3)) == .known(try decimal(yearToDate)))
        #expect(cells.trailingTwelve(.month(2025, 3)) == .known(try decimal(twelve)))
    }

    @Test("A window ends with any month, one without lines too; the fiscal year starts it")
    func ends() throws {
        let revenue = try cells("revenue", lines, firstMonth: 2)
        #expect(revenue.yearToDate(.month(2024, 12)) == .known(100))
        #expect(revenue.yearToDate(.month(2025, 1)) == .known(112))
        #expect(revenue.yearToDate(.month(2025, 6)) == .known(try decimal("5.5")))
        #expect(revenue.trailingTwelve(.month(2025, 10)) == .known(try decimal("117.5")))
        #expect(revenue.trailingTwelve(.month(2025, 11)) == .known(try decimal("17.5")))
    }

    @Test("No line in the window is missing, lines without a value are not")
    func gaps() throws {
        let revenue = try cells("revenue", lines, firstMonth: 2)
        #expect(revenue.yearToDate(.month(2025, 2)) == .undefined(.noValue))
        #expect(revenue.yearToDate(.month(2024, 10)) == .undefined(.missing))
        #expect(revenue.trailingTwelve(.month(2027, 1)) == .undefined(.missing))
        #expect(try cells("spread", lines).yearToDate(.month(2024, 12)) == .undefined(.noValue))
        #expect(try cells("none", lines).yearToDate(.month(2025, 1)) == .undefined(.notCombinable))
    }

    @Test("Values that an upload does not keep leave what is made of them undefined")
    func untold() throws {
        for metric in ["buyers", "per_buyer"] {
            let cells = try cells(metric, lines, holistic: nil)
            #expect(cells.yearToDate(.month(2025, 3)) == .undefined(.notCombinable))
            #expect(cells.trailingTwelve(.month(2025, 3)) == .undefined(.notCombinable))
        }
        #expect(
            try cells("average", lines, holistic: nil).yearToDate(.month(2025, 1)) == .known(6))
    }

    @Test("A ratio over nothing is over zero, and a sum of too many digits an overflow")
    func undefined() throws {
        let nines = String(repeating: "9", count: 37)
        let large = Dictionary(
            uniqueKeysWithValues: (1...12).map { ("2025-\($0 < 10 ? "0" : "")\($0)", [nines]) })
        let revenue = try cells("revenue", large)
        #expect(revenue.yearToDate(.month(2025, 1)).value != nil)
        #expect(revenue.yearToDate(.month(2025, 12)).value != nil)
        let more = try cells("revenue", large.mapValues { Array(repeating: $0[0], count: 9) })
        #expect(more.yearToDate(.month(2025, 12)) == .undefined(.overflow))
        let empty = try cells("per_buyer", lines)
        #expect(empty.yearToDate(.month(2025, 1)) == .undefined(.overZero))
    }
}
