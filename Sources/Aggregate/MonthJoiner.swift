public import SalesCore

/// Joins what uploads add to the cells of a month, in their order.
///
/// What a store has joined before is taken on: a month costs the uploads that came since.
struct MonthJoiner {
    private let parts: [Period: [SourcePartials]]
    private let known: [Period: KeptMonth]

    /// Only sources that count, in upload order.
    init(_ active: [SourcePartials], knowing known: [Period: KeptMonth]) {
        var parts: [Period: [SourcePartials]] = [:]
        for source in active {
            for month in source.partials.months { parts[month, default: []].append(source) }
        }
        self.parts = parts
        self.known = known
    }

    /// Those that any upload has cells of, oldest first.
    var months: [Period] { parts.keys.sorted() }

    /// The month, and whether no store has it so yet.
    func joined(_ month: Period) throws -> (month: JoinedMonth, isNew: Bool) {
        let parts = parts[month] ?? []
        var cells = MetricPartials()
        var rest = parts[...]
        if let kept = known[month], begins(parts, with: kept.marks, month) {
            cells = try kept.cells()
            rest = rest.dropFirst(kept.marks.count)
        }
        for part in rest { cells.combine(try part.partials.cells(of: month)) }
        let joined = JoinedMonth(month: month, uploads: parts.map(\.sha256), cells: cells)
        return (joined, !rest.isEmpty)
    }

    private func begins(
        _ parts: [SourcePartials], with marks: [String], _ month: Period
    ) -> Bool {
        marks.count <= parts.count
            && zip(parts, marks).allSatisfy { $0.partials.marks[month] == $1 }
    }
}

/// What the uploads that count add to months, and the days that they have lines of.
public struct JoinedMonths: Sendable {
    /// Oldest first.
    public let months: [JoinedMonth]
    /// Those of several uploads that no store has joined so yet.
    public let new: [JoinedMonth]
    /// Of all months, joined here or not.
    let activeDays: Set<Day>
    /// Quarters that are joined here; all where there are none.
    let touched: Set<Period>?
}

extension TableBuilder {
    /// Joins the months of `sources`, in upload order, oldest first; `known` is what a store has
    /// joined before.
    ///
    /// Since an earlier table, only those of quarters that an upload has touched: in the others
    /// its cells stand.
    public func joinedMonths(
        of sources: [SourcePartials], knowing known: [Period: KeptMonth] = [:],
        since earlier: EarlierTable? = nil
    ) throws -> JoinedMonths {
        let active = activeSources(sources)
        let touched = earlier.flatMap { touchedQuarters(by: active, since: $0) }
        let joiner = MonthJoiner(active, knowing: known)
        let joined = try joiner.months.filter { month in
            touched?.contains(spec.calendar.quarter(ofMonth: month)) ?? true
        }.map(joiner.joined)
        return JoinedMonths(
            months: joined.map(\.month),
            new: joined.filter { $0.isNew && $0.month.uploads.count > 1 }.map(\.month),
            activeDays: active.reduce(into: []) { $0.formUnion($1.partials.activeDays) },
            touched: touched)
    }

    /// None where a touched quarter may change cells of others: zeros are filled in for members
    /// and months that come to be anywhere.
    private func touchedQuarters(
        by active: [SourcePartials], since earlier: EarlierTable
    ) -> Set<Period>? {
        let fills = spec.metrics.contains(where: \.fillsWithZero)
        return fills ? nil : earlier.touchedQuarters(by: active, spec.calendar)
    }
}
