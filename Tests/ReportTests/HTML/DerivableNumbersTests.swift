import Foundation
import Report
import SalesCore
import Testing

/// Every number on the page is in the tables, or a change, share or sum of what is there.
@Suite("No number comes from nowhere")
struct DerivableNumbersTests {
    @Test(arguments: 0..<60)
    func `Over random tables`(_ seed: Int) throws {
        let sample = RandomTable(seed: seed)
        let content = SampleReport.content(sample.table, sample.period)
        let known = KnownNumbers(sample.table, sample.period).texts
        let figures = Self.figures(of: HTMLReport.text(content))
        #expect(!figures.isEmpty)
        for text in figures {
            #expect(known.contains(text), "\(text) in \(sample.period) with seed \(seed)")
        }
    }

    @Test func `The test itself finds a number that is not there`() {
        let sample = RandomTable(seed: 1)
        let known = KnownNumbers(sample.table, sample.period).texts
        let page = HTMLReport.text(SampleReport.content(sample.table, sample.period))
            .replacingOccurrences(of: "</h3>", with: " $987,654,321.09</h3>")
        #expect(!Self.figures(of: page).allSatisfy(known.contains))
    }

    /// Numbers as they stand on the page, but for those of days, periods and counts of lines,
    /// claims and members.
    private static func figures(of page: String) -> [String] {
        let months =
            "(?:January|February|March|April|May|June|July|August|September|October"
            + "|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
        let reader = PageReader(page)
        let texts =
            reader.texts
            .filter { item in
                !item.element.path.contains { $0 == "section.data" || $0.hasPrefix("footer") }
                    && item.element.attributes["class"]?.contains("tick") != true
            }
            .map(\.text) + reader.elements.compactMap { $0.attributes["title"] }
        let noise = [
            "\\d+(?:–\\d+)? \(months) \\d{4}", "\\d+ \(months)", "\(months) \\d{4}",
            "Q\\d (?:FY)?\\d{4}",
            "\\d+ (?:claims?|cells?|others?)", "\\d+ supported, \\d+ not",
        ].joined(separator: "|")
        let text = texts.joined(separator: "\n")
            .replacingOccurrences(of: noise, with: "#", options: .regularExpression)
        let figure = "[-+]?[$€]?\\d[\\d,.]*\\d(?:[KMBT]|%| points?)?|[-+]?[$€]?\\d(?:[KMBT]|%)?"
        guard let expression = try? NSRegularExpression(pattern: figure) else { return [] }
        return expression.matches(in: text, range: NSRange(text.startIndex..., in: text))
            .compactMap { Range($0.range, in: text).map { String(text[$0]) } }
    }
}

/// A table of random shape: gaps, negative values, few or many members, partial or not.
private struct RandomTable {
    let table: MetricTable
    let period: Period

    init(seed: Int) {
        let period: Period = seed % 3 == 0 ? .quarter(2026, 2, isFiscal: true) : .month(2025, 10)
        var sample = SampleTable()
        if seed % 3 == 0 { sample.calendar = FiscalCalendar(firstMonth: 2) }
        let letters = (0..<(1 + seed % 30)).map {
            String(UnicodeScalar(UInt8(65 + $0 % 26))) + ($0 > 25 ? "x" : "")
        }
        sample.dimensions = [
            (Dimension(name: "region", singular: "region", plural: "regions"), letters)
        ]
        sample.periods = (0..<(1 + seed % 17)).map { period.advanced(by: -$0) }
        if seed % 5 == 0 { sample.partial = [period] }
        sample.value = { metric, member, _, period in
            let number = { (limit: Int) in
                SampleRandom.number(seed, metric.utf8.count, member, period.ordinal, below: limit)
            }
            if number(9) == 0 { return nil }
            let size = [100, 90_000, 4_000_000_000][number(3)]
            let amount = number(size) - (seed % 4 == 0 ? size / 3 : 0)
            return metric == "orders"
                ? ExactDecimal(number(5_000)) : ExactDecimal(mantissa: Int128(amount), scale: 2)
        }
        table = sample.table
        self.period = period
    }
}

/// All that the tables let one say, computed here on its own.
private struct KnownNumbers {
    private(set) var texts: Set<String> = []

    init(_ table: MetricTable, _ period: Period) {
        for row in table.rows {
            guard let value = row.cell.value else { continue }
            add(value, row.unit)
            texts.insert(row.valueText)
        }
        for metric in table.spec.metrics {
            for slice in [.total] + table.members(of: "region").map({ Slice("region", $0) }) {
                let now = table.value(metric.name, slice, period)
                for baseline in Baseline.allCases {
                    let before = table.value(metric.name, slice, baseline.period(for: period))
                    if let now, let before { addChange(before, now, metric.unit) }
                }
                if let now, let total = table.value(metric.name, .total, period), !total.isZero {
                    addShare(now, total)
                }
            }
            if metric.isAdditive { addRest(metric, table, period) }
        }
        texts.insert("100.0%")
    }

    private mutating func add(_ value: ExactDecimal, _ unit: MetricUnit) {
        let formatter = ValueFormatter(unit: unit)
        for text in [formatter.short(value), formatter.full(value)] {
            texts.insert(text)
        }
    }

    private mutating func addChange(
        _ before: ExactDecimal, _ now: ExactDecimal, _ unit: MetricUnit
    ) {
        guard let difference = try? now.subtracting(before) else { return }
        addDifference(difference, unit)
        let sign = difference.isNegative ? "-" : "+"
        var sizes = [ValueFormatter.points(difference)]
        if !before.isZero, let relative = try? difference.magnitude.divided(by: before.magnitude) {
            sizes.append(ValueFormatter.percentMagnitude(relative))
        }
        for size in sizes { texts.formUnion([size, sign + size]) }
    }

    private mutating func addDifference(_ difference: ExactDecimal, _ unit: MetricUnit) {
        add(difference.magnitude, unit)
        let formatter = ValueFormatter(unit: unit)
        let sign = difference.isNegative ? "-" : "+"
        texts.insert(sign + formatter.short(difference.magnitude))
        texts.insert(sign + formatter.full(difference.magnitude))
    }

    private mutating func addShare(_ part: ExactDecimal, _ total: ExactDecimal) {
        guard let share = (try? part.divided(by: total)) ?? nil else { return }
        texts.insert(ValueFormatter(unit: .percent).full(share))
    }

    /// Differences of members that came or went, and sums of those past the named rows.
    private mutating func addRest(_ metric: Metric, _ table: MetricTable, _ period: Period) {
        let members = table.members(of: "region").map { name in
            let slice = Slice("region", name)
            return (
                now: table.value(metric.name, slice, period),
                before: table.value(metric.name, slice, period.previous), name: name
            )
        }
        for member in members {
            guard let size = try? (member.now ?? 0).subtracting(member.before ?? 0) else {
                continue
            }
            addDifference(size, metric.unit)
        }
        let byValue = members.sorted { left, right in
            let mine = (left.now?.approximate ?? -.infinity, left.before?.approximate ?? -.infinity)
            let theirs = (
                right.now?.approximate ?? -.infinity, right.before?.approximate ?? -.infinity
            )
            return mine == theirs ? left.name < right.name : mine > theirs
        }
        let rest = byValue.filter { $0.now != nil || $0.before != nil }.dropFirst(12)
        let now = rest.compactMap(\.now).reduce(ExactDecimal.zero) { (try? $0.adding($1)) ?? $0 }
        let before = rest.compactMap(\.before).reduce(ExactDecimal.zero) {
            (try? $0.adding($1)) ?? $0
        }
        add(now, metric.unit)
        add(before, metric.unit)
        addChange(before, now, metric.unit)
        if let total = table.value(metric.name, .total, period), !total.isZero {
            addShare(now, total)
        }
        let moves = members.compactMap { try? ($0.now ?? 0).subtracting($0.before ?? 0) }
            .sorted { $0.magnitude > $1.magnitude }
        let small = moves.dropFirst(8).reduce(ExactDecimal.zero) { (try? $0.adding($1)) ?? $0 }
        addDifference(small, metric.unit)
    }
}
