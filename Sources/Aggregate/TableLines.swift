public import SalesCore

/// The tables as CSV, each cell finished when its row is written: no table is held in memory.
///
/// Rows are written in pieces, by several threads at once, and handed on in their order.
struct TableLines: Sendable {
    private let metrics: [Metric]
    private let cells: TableCells
    private let periods: TablePeriods
    private let slices: TableSlices

    /// Some rows as CSV, and which of their sums outgrew 38 digits.
    private struct Piece: Sendable {
        let bytes: [UInt8]
        let overflows: TableOverflows
    }

    static let rowsAtOnce = 1 << 12

    init(_ joiner: CellJoiner, grains: [Grain], asOf: Day) {
        let spec = joiner.spec
        metrics = spec.metrics
        let span = TableBuilder.monthsToFill(spec, activeDays: joiner.activeDays)
        periods = TablePeriods(
            joiner, grains: grains,
            coverage: Coverage(
                activeDays: joiner.activeDays, calendar: spec.calendar, asOf: asOf),
            filling: span)
        slices = TableSlices(joiner, periods: periods, fills: !span.isEmpty)
        cells = TableCells(joiner, slices: slices, periods: periods)
    }

    /// Hands the lines on, the header first. Answers which values outgrew 38 digits.
    func write(
        workers: Int, _ body: ([UInt8]) throws -> Void
    ) async throws -> TableOverflows {
        try body(Array((TableCSV.header + "\n").utf8))
        var overflows = TableOverflows()
        try await withThrowingTaskGroup(of: (Int, Piece).self) { group in
            var waiting: [Int: Piece] = [:]
            var (started, written, next) = (0, 0, 0)
            while true {
                while started - written < 2 * workers, let rows = rows(from: next) {
                    let number = started
                    group.addTask { (number, piece(rows)) }
                    (started, next) = (started + 1, rows.upperBound)
                }
                guard written < started else { break }
                while waiting[written] == nil, let (number, piece) = try await group.next() {
                    waiting[number] = piece
                }
                guard let piece = waiting.removeValue(forKey: written) else { break }
                if !piece.bytes.isEmpty { try body(piece.bytes) }
                overflows.add(piece.overflows)
                written += 1
            }
        }
        return overflows
    }

    /// Slices of metrics, counted through all metrics, that a piece takes from `start` on.
    private func rows(from start: Int) -> Range<Int>? {
        let all = metrics.count * slices.entries.count
        guard start < all else { return nil }
        var (end, rows) = (start, 0)
        while end < all, rows < Self.rowsAtOnce {
            let entry = slices.entries[end % slices.entries.count]
            rows += slices.blocks[entry.block].runs(of: entry.slice).count
            end += 1
        }
        return start..<end
    }

    private func piece(_ rows: Range<Int>) -> Piece {
        let writer = TableRowWriter(periods.rows)
        var overflows = TableOverflows()
        let count = slices.entries.count
        for metric in rows.lowerBound / count...(rows.upperBound - 1) / count {
            let places = rows.clamped(to: metric * count..<(metric + 1) * count)
            let first = places.lowerBound - metric * count
            overflows.add(write(metric, first..<first + places.count, writer))
        }
        return Piece(bytes: writer.rows, overflows: overflows)
    }

    private func write(
        _ metric: Int, _ places: Range<Int>, _ writer: TableRowWriter
    ) -> TableOverflows {
        var overflows = TableOverflows()
        writer.begin(metrics[metric])
        let plain = slices.blocks.map { cells.plain(metric, $0) }
        var text: [UInt8] = []
        let isByCurrency = metrics[metric].currencyColumn != nil
        for entry in slices.entries[places] {
            if isByCurrency {
                guard let unit = cells.unit(metric, entry) else { continue }
                writer.begin(unit)
            }
            text.removeAll(keepingCapacity: true)
            slices.append(entry, to: &text)
            writer.begin(slice: text)
            if let plain = plain[entry.block] {
                plain.forEach(of: entry.slice) { run, cell in
                    if let cell {
                        writer.add(Int(run.period), cell, scale: plain.scale)
                    } else {
                        write(metric, entry, run, writer, &overflows)
                    }
                }
            } else {
                for run in slices.blocks[entry.block].runs(of: entry.slice) {
                    write(metric, entry, run, writer, &overflows)
                }
            }
        }
        return overflows
    }

    private func write(
        _ metric: Int, _ entry: TableSlices.Entry, _ run: TableSlices.Run,
        _ writer: TableRowWriter, _ overflows: inout TableOverflows
    ) {
        guard let value = cells.finished(metric, entry, run) else { return }
        writer.add(Int(run.period), value)
        guard value.undefined == .overflow else { return }
        let text = slices.text(entry)
        let slice = text.isEmpty ? "the total" : String(decoding: text, as: UTF8.self)
        let period = periods.rows[Int(run.period)].period
        overflows.add("\(metrics[metric].name) of \(slice) in \(period)")
    }
}

extension CellJoiner {
    /// Writes the tables of the grains asked for as CSV, in pieces, sorted as tables are.
    ///
    /// A value that outgrows 38 digits leaves its cell empty, and is told in the answer.
    @discardableResult
    public func writeTables(
        _ grains: [Grain] = Grain.allCases, asOf: Day, workers: Int = 1,
        _ body: ([UInt8]) throws -> Void
    ) async throws -> TableOverflows {
        try await TableLines(self, grains: grains, asOf: asOf).write(workers: workers, body)
    }

    /// The tables for those who look cells up.
    public func table(asOf: Day) -> MetricTable {
        TableBuilder(spec: spec).table(
            of: [partials()], activeDays: activeDays, holistic: holistic, asOf: asOf)
    }
}
