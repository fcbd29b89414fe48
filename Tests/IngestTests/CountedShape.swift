import SalesCore

@testable import Ingest

/// How the lines of a counted export stand for records, and what spoils them.
enum CountedShape: CaseIterable {
    case records
    case tidy
    case crosstab

    /// Undeclared, all but the columns is left to detection.
    func spec(isDeclared: Bool) -> MetricSpec {
        salesSpec(
            dialect: isDeclared
                ? DialectSpec(delimiter: ",", quote: .byte(34), encoding: .utf8, comment: "#")
                : DialectSpec(),
            layout: layout, columns: columns)
    }

    private var layout: Layout {
        switch self {
        case .records: .records
        case .tidy: .tidy(metric: "metric", value: "value")
        case .crosstab: .crosstab(metric: nil, value: "revenue")
        }
    }

    private var columns: [ColumnSpec] {
        let date = ColumnSpec(name: "date", type: .date)
        let region = ColumnSpec(name: "region", type: .text)
        let revenue = ColumnSpec(name: "revenue", type: .money)
        let units = ColumnSpec(name: "units", type: .integer)
        return switch self {
        case .records: [date, region, revenue, units]
        case .tidy:
            [
                date, region, ColumnSpec(name: "metric", type: .text),
                ColumnSpec(name: "value", type: .decimal), revenue, units,
            ]
        case .crosstab: [date, region, revenue]
        }
    }

    var header: String {
        switch self {
        case .records: "date,region,revenue,units"
        case .tidy: "date,region,metric,value"
        case .crosstab: "region,2025-01,2025-02,2025-03"
        }
    }

    /// A line, and how many records it is.
    func good(_ random: inout SeededRandom) -> (line: String, records: Int) {
        let region =
            ["North", "\"East, far\"", "\"a \"\"b\"\"\"", "\"two\nlines\"", "", " Zürich "]
            .randomElement(using: &random) ?? ""
        func amount() -> String {
            ["1.50", "\"1,234.50\"", "(12.00)", "", "-0.01", "$9.99"]
                .randomElement(using: &random) ?? ""
        }
        let day = Int.random(in: 10...28, using: &random)
        switch self {
        case .records: return ("2025-03-\(day),\(region),\(amount()),\(day)", 1)
        case .tidy:
            let measure = Bool.random(using: &random) ? "units,\(day)" : "revenue,\(amount())"
            return ("2025-03-\(day),\(region),\(measure)", 1)
        case .crosstab:
            let cells = [amount(), amount(), "\(day)"]
            return (
                ([region] + cells).joined(separator: ","), cells.count { !$0.isEmpty }
            )
        }
    }

    var spoilt: [String] {
        switch self {
        case .records:
            [
                "soon,North,1.50,1", "2025-02-30,North,1.50,1", "2025-03-01,North,ten,1",
                "2025-03-01,North,1.50,1,more", "2025-03-01,North,1.50", "2025-03-01",
                "2025-03-01,\"two\nlines\",ten,1", ",North,1.50,1", "2025-03-01,\"a,b\",1.50,x",
                "2025-03-01,N\u{0}rth,1.50,1", "\"2025-03-01,North,1.50,1\"", "x,\"y\" ,z,\t",
            ]
        case .tidy:
            [
                "soon,North,units,1", "2025-03-01,North,units,1.5", "2025-03-01,North,,1",
                "2025-03-01,North,revenue,ten", "2025-03-01,North,units,1,more",
                "2025-03-01,North,units", "2025-03-01,\"two\nlines\",revenue,ten",
                "2025-03-01,N\u{0}rth,units,1", "2025-03-01",
            ]
        case .crosstab:
            [
                "North,ten,1,2", "North,1,2", "North,1,2,3,4", "\"two\nlines\",1,ten,2",
                "North,1,,2025-03-01", "N\u{0}rth,1,2,3",
            ]
        }
    }

    var footers: [String] {
        switch self {
        case .records: ["Total,,99.00,9", "Grand total", "Subtotal,,1.00,"]
        case .tidy: ["Total,,,99.00", "Grand total", "Subtotal,,,"]
        case .crosstab: ["Grand total", "Subtotal"]
        }
    }
}
