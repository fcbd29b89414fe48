import SalesCore
import Testing

@testable import Aggregate

@Suite("Filtering a batch")
struct RowFilterTests {
    private func passing(_ text: String, _ records: [Record]) throws -> [Int] {
        let filter = RowFilter(
            try RowCondition(
                try Expression(parsing: text), schema: orderSchema, time: "date", user: "metric m"),
            user: "metric m")
        var rows: [Int] = []
        try filter.selection(in: RecordBatch(orderSchema, records)).forEach { rows.append($0) }
        return rows
    }

    private func records(_ texts: [String?], column: String = "revenue") throws -> [Record] {
        try texts.map { text in
            Record(
                try day("2025-01-01"), [:], try text.map { [column: try decimal($0)] } ?? [:])
        }
    }

    @Test(
        "Numbers on any scale against any number",
        arguments: [
            ("revenue = 2.5", [1]), ("revenue != 2.5", [0, 3, 4]), ("revenue < 2.5", [0, 3]),
            ("revenue <= 2.5", [0, 1, 3]), ("revenue > 2.5", [4]), ("revenue >= 2.5", [1, 4]),
            ("revenue > 2.4999", [1, 4]), ("revenue > 2.499", [1, 4]), ("2.5 > revenue", [0, 3]),
            ("revenue < 10", [0, 1, 3, 4]),
            ("not revenue < 2.5", [1, 4]),
            ("revenue < 99999999999999999999999999999999999999", [0, 1, 3, 4]),
        ])
    func numbers(_ text: String, rows: [Int]) throws {
        #expect(try passing(text, records(["1.25", "2.5", nil, "-3", "2.51"])) == rows)
    }

    @Test(
        "Days of the line, before, on and after one",
        arguments: [
            ("date >= 2025-01-31", [1, 2]), ("date > 2025-01-31", [2]),
            ("date = 2025-01-31", [1]), ("date != 2025-01-31", [0, 2]),
            ("date < 2025-01-31", [0]), ("date <= 2025-01-31", [0, 1]),
            ("2025-01-31 < date", [2]), ("not date > 2025-01-31", [0, 1]),
            ("date > 2024-12-31 and not date = 2025-01-31", [2]),
        ])
    func days(_ text: String, rows: [Int]) throws {
        let records = try ["2024-12-31", "2025-01-31", "2025-02-01"].map { text in
            Record(try day(text), [:], [:])
        }
        #expect(try passing(text, records) == rows)
    }

    @Test(
        "Days of another column; a missing one is neither before, on nor after any",
        arguments: [
            ("stage >= 2025-01-31", [1, 2]), ("stage < 2025-01-31", [0]),
            ("stage = 2025-01-31", [1]), ("stage != 2025-01-31", [0, 2]),
            ("not stage < 2025-01-31", [1, 2]),
        ])
    func otherDays(_ text: String, rows: [Int]) throws {
        let records = try ["2024-12-31", "2025-01-31", "2025-02-01", nil].map { text in
            Record(try day("2025-06-01"), text.map { ["stage": $0] } ?? [:], [:])
        }
        #expect(try passing(text, records) == rows)
    }

    @Test(
        "Texts by code, also ones that no line has",
        arguments: [
            ("stage = won", [0]), ("stage != won", [1, 2]), ("stage = never", []),
            ("stage != never", [0, 1, 2]), ("stage = \"\"", [2]), ("stage != \"\"", [0, 1]),
            ("not (stage = won or stage = lost)", [2]),
        ])
    func texts(_ text: String, rows: [Int]) throws {
        let records = try ["won", "lost", ""].map {
            Record(try day("2025-01-01"), ["stage": $0])
        }
        #expect(try passing(text, records) == rows)
    }

    @Test("Arithmetic is exact, and a zero divisor holds neither way")
    func arithmetic() throws {
        let records = try ["3", "0", "7"].map {
            Record(try day("2025-01-01"), [:], ["revenue": try decimal($0), "cost": 1])
        }
        #expect(try passing("cost / revenue * revenue = 1", records) == [0, 2])
        #expect(try passing("cost / revenue < 0.2", records) == [2])
        #expect(try passing("not cost / revenue < 0.2", records) == [0])
    }

    @Test("More than 38 digits are told")
    func overflow() throws {
        let huge = try records(["99999999999999999999999999999999999999"])
        #expect(throws: AggregateFailure.filterOverflow(user: "metric m")) {
            try passing("revenue * revenue > 1", huge)
        }
        #expect(try passing("revenue > 0.5", huge) == [0])
    }
}
