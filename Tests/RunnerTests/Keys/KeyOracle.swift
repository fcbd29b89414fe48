import Foundation
import SalesCore

@testable import Runner

/// What the tables must hold, worked out line by line from all exports that a store has seen.
struct KeyOracle {
    struct Line {
        let key: Int
        let day: Day
        let region: String
        let cents: Int
        /// Of the file, 1-based; the header is line 1.
        let number: Int

        var month: Period { FiscalCalendar().month(of: day) }
    }

    struct Export {
        let name: String
        let lines: [Line]
        /// Lines without a date.
        let broken: Int

        var text: String {
            (["order,date,region,Net Amount"]
                + lines.map { "O-\($0.key),\($0.day),\($0.region),\($0.cents).00" }
                + (0..<broken).map { "O-\($0),,East,1.00" })
                .joined(separator: "\n") + "\n"
        }

        init(_ name: String, random: inout SeededKeys) {
            self.name = name
            let first = Day.number(year: 2025, month: 9, day: 1)
            let start = Int.random(in: 0...50, using: &random)
            lines = (0..<Int.random(in: 1...12, using: &random)).map { index in
                Line(
                    key: Int.random(in: 0...14, using: &random),
                    day: Day(
                        number: first + Int32(start + Int.random(in: 0...35, using: &random))),
                    region: Bool.random(using: &random) ? "East" : "West",
                    cents: Int.random(in: 1...900, using: &random), number: index + 2)
            }
            broken = Int.random(in: 0...1, using: &random)
        }
    }

    struct Answer: Equatable {
        /// Accepted, duplicate and rejected lines of every export.
        var counts: [String] = []
        /// Lines of every export that give way.
        var losers: [Set<Int>] = []
        var isActive: [Bool] = []
        /// Sum, maximum and count under "metric|slice|month".
        var cells: [String: String] = [:]
    }

    let mode: UploadMode
    let policy: DuplicatePolicy

    /// `exports` in the order of the store.
    func answer(_ exports: [Export]) -> Answer {
        var answer = Answer()
        let standing = exports.indices.map { index in
            exports[index].lines.map { stands($0, of: index, exports) }
        }
        answer.losers = exports.map { _ in [] }
        let all = exports.indices.flatMap { index in
            exports[index].lines.indices.map { (export: index, line: $0) }
        }
        settle(all.filter { standing[$0.export][$0.line] }, exports, &answer)
        for index in exports.indices {
            settle(
                all.filter { $0.export == index && !standing[index][$0.line] }, exports, &answer)
        }
        for (index, export) in exports.enumerated() {
            let lost = answer.losers[index].count
            let accepted = export.lines.count - lost
            answer.counts.append(
                policy == .reject
                    ? "\(accepted) 0 \(export.broken + lost)"
                    : "\(accepted) \(lost) \(export.broken)")
            answer.isActive.append(standing[index].contains(true))
        }
        let winners = all.filter { place in
            standing[place.export][place.line]
                && !answer.losers[place.export].contains(
                    exports[place.export].lines[place.line].number)
        }
        addCells(winners.map { exports[$0.export].lines[$0.line] }, &answer)
        return answer
    }

    private func stands(_ line: Line, of index: Int, _ exports: [Export]) -> Bool {
        let later = exports[(index + 1)...]
        return switch mode {
        case .append: true
        case .replaceSource: !later.contains { $0.name == exports[index].name }
        case .replacePeriod: !later.contains { $0.lines.contains { $0.month == line.month } }
        }
    }

    private func settle(
        _ places: [(export: Int, line: Int)], _ exports: [Export], _ answer: inout Answer
    ) {
        for group in Dictionary(
            grouping: places, by: { exports[$0.export].lines[$0.line].key }
        ).values {
            let winner = policy == .keepLast ? group.count - 1 : 0
            for (index, place) in group.enumerated() where index != winner {
                answer.losers[place.export].insert(exports[place.export].lines[place.line].number)
            }
        }
    }

    private func addCells(_ lines: [Line], _ answer: inout Answer) {
        for (month, lines) in Dictionary(grouping: lines, by: \.month) {
            for region in [nil, "East", "West"] {
                let cents = lines.filter { region == nil || $0.region == region }.map(\.cents)
                guard let largest = cents.max() else { continue }
                let place = "\(region ?? "")|\(month)"
                answer.cells["revenue|\(place)"] = String(cents.reduce(0, +))
                answer.cells["largest|\(place)"] = String(largest)
                answer.cells["orders|\(place)"] = String(cents.count)
            }
        }
    }

    /// The stored table in the form of an answer's cells.
    static func cells(of table: MetricTable) -> [String: String] {
        var cells: [String: String] = [:]
        for (address, cell) in table.cells where address.period.grain == .month {
            guard let value = cell.value else { continue }
            let region = address.slice.description.split(separator: "=").last.map(String.init) ?? ""
            cells["\(address.metric)|\(region)|\(address.period)"] = value.text()
        }
        return cells
    }
}
