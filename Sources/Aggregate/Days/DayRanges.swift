import SalesCore

/// Adds up what sources have in any range of days: whole months from their months' cells, parts
/// of months from their day cells.
struct DayRanges {
    private let spec: MetricSpec
    private let places: [String: Int]
    private let sources: [(source: SourcePartials, days: [Period: [Day]])]
    /// By source, the months that were asked for.
    private var loaded: [Int: [Period: MetricPartials]] = [:]

    /// Only sources that count.
    init(_ active: [SourcePartials], spec: MetricSpec) {
        self.spec = spec
        places = Dictionary(
            spec.metrics.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first }
        )
        sources = active.map { source in
            (source, Dictionary(grouping: source.partials.activeDays, by: spec.calendar.month(of:)))
        }
    }

    /// By slice and metric of the spec; none where a source does not tell its days apart.
    mutating func cells(in range: ClosedRange<Day>) throws -> [Slice: [Accumulation?]]? {
        var cells: [Slice: [Accumulation?]] = [:]
        let first = spec.calendar.month(of: range.lowerBound)
        let count = spec.calendar.month(of: range.upperBound).ordinal - first.ordinal
        for (place, (source, days)) in sources.enumerated() {
            for month in (0...count).map(first.advanced(by:)) {
                guard let active = days[month] else { continue }
                let inside = active.count { range.contains($0) }
                if inside == 0 { continue }
                if inside == active.count {
                    add(try partials(of: place, in: month), month, to: &cells)
                } else if let kept = try source.daily?.cells(of: month) {
                    add(kept, range, to: &cells)
                } else {
                    return nil
                }
            }
        }
        return cells
    }

    private mutating func partials(of place: Int, in month: Period) throws -> MetricPartials {
        if let known = loaded[place]?[month] { return known }
        let partials = try sources[place].source.partials.cells(of: month)
        loaded[place, default: [:]][month] = partials
        return partials
    }

    private func add(
        _ partials: MetricPartials, _ month: Period, to cells: inout [Slice: [Accumulation?]]
    ) {
        for (slice, metrics) in partials.slices {
            for (name, series) in metrics {
                if let cell = series[month] { add(cell, name, slice, to: &cells) }
            }
        }
    }

    private func add(
        _ kept: DayCells, _ range: ClosedRange<Day>, to cells: inout [Slice: [Accumulation?]]
    ) {
        for (slice, metrics) in kept.slices {
            for (name, entries) in metrics {
                for entry in entries where range.contains(entry.day) {
                    add(entry.accumulation, name, slice, to: &cells)
                }
            }
        }
    }

    private func add(
        _ cell: Accumulation, _ name: String, _ slice: Slice,
        to cells: inout [Slice: [Accumulation?]]
    ) {
        guard let place = places[name] else { return }
        let none = [Accumulation?](repeating: nil, count: spec.metrics.count)
        if cells[slice, default: none][place]?.combine(cell) == nil {
            cells[slice, default: none][place] = cell
        }
    }
}
