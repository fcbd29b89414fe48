public import SalesCore

/// A table that was made before, and what counted then.
///
/// Of a quarter whose uploads are the same since, no value need be read again.
public struct EarlierTable: Sendable {
    let table: MetricTable
    private let sources: [SourcePartials]

    /// `sources` are those that counted, in upload order, cut down to the months that they held.
    public init(_ table: MetricTable, of sources: [SourcePartials]) {
        self.table = table
        self.sources = sources
    }

    /// Quarters in which other lines count than did then, or in another order.
    func touchedQuarters(by now: [SourcePartials], _ calendar: FiscalCalendar) -> Set<Period> {
        let before = Dictionary(
            sources.map { ($0.sha256, $0) }, uniquingKeysWith: { first, _ in first })
        let same = now.filter { source in
            before[source.sha256].map(source.countsAs) ?? false
        }
        let hashes = Set(same.map(\.sha256))
        let isOther = { (source: SourcePartials) in !hashes.contains(source.sha256) }
        var touching = sources.filter(isOther) + now.filter(isOther)
        let stood = sources.filter { hashes.contains($0.sha256) }.map(\.sha256)
        let settled = zip(stood, same).prefix { $0.0 == $0.1.sha256 }.count
        touching += same.dropFirst(settled)
        return touching.reduce(into: []) { quarters, source in
            for month in source.months(calendar) {
                quarters.insert(calendar.quarter(ofMonth: month))
            }
        }
    }
}

extension SourcePartials {
    /// Whether the same lines count: what single days add is not read for that.
    fileprivate func countsAs(_ other: SourcePartials) -> Bool {
        partials == other.partials && entries == other.entries && days == other.days
    }

    /// Those that it has lines of, whether they count or not.
    func months(_ calendar: FiscalCalendar) -> Set<Period> {
        Set(partials.activeDays.union(days).map(calendar.month(of:)))
    }
}
