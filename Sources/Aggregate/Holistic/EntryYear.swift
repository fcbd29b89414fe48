internal import SalesCore

/// Finishes the entries of a year and of the year before, over every window that ends in the year.
///
/// The months are read side by side, key by key: what is known of a key is combined over windows
/// at once, so memory holds a piece of each run and what one group comes to.
struct EntryYear {
    /// By window, the outcomes by metric; none of a window without entries. First those of the year
    /// so far, by the month that they end with, then those of twelve months.
    typealias Windows = [[HolisticValues.Outcome]?]

    private typealias Months = YearWindows<HolisticEntry>

    private let kind: HolisticMeasure.Kind
    /// By metric that is made of them; none but for quantiles.
    private let ranks: [ExactDecimal?]
    /// Those of the year before, then those of the year; groups and keys in order.
    private let months: [EntryRuns?]
    private let scale: Int

    init(_ kind: HolisticMeasure.Kind, ranks: [ExactDecimal?], months: [EntryRuns?]) {
        self.kind = kind
        self.ranks = ranks
        self.months = months
        scale = months.compactMap { $0?.scale }.max() ?? 0
    }

    /// Calls `body` with every group that has entries.
    func finish(_ body: (UInt32, Windows) -> Void) throws {
        switch kind {
        case .values, .roundedValues: try finishQuantiles(body)
        case .distinct, .registers, .first, .last: try finishWhole(body)
        }
    }

    private func finishWhole(_ body: (UInt32, Windows) -> Void) throws {
        let none = [EntryTotal](
            repeating: EntryTotal(kind, scale: scale), count: 2 * Months.monthsPerYear)
        var totals = none
        var group: UInt32?
        func close() {
            guard let group else { return }
            body(
                group,
                totals.map { total in
                    total.isEmpty ? nil : ranks.map { _ in total.outcome }
                })
        }
        try forEachKey { next, months in
            if next != group {
                close()
                group = next
                totals = none
            }
            months.forEach { month, yearToDate, trailingTwelve in
                if let yearToDate { totals[month].add(yearToDate) }
                if let trailingTwelve {
                    totals[Months.monthsPerYear + month].add(trailingTwelve)
                }
            }
        }
        close()
    }

    private func finishQuantiles(_ body: (UInt32, Windows) -> Void) throws {
        // Where to look is known once all values of a group are counted.
        let counts = try counts()
        var next = 0
        var group: UInt32?
        var searches: [[QuantileSearch]?] = []
        func close() {
            guard let group else { return }
            body(group, searches.map { $0?.map(\.outcome) })
        }
        try forEachKey { key, months in
            if key != group {
                close()
                group = key
                searches = self.searches(in: counts, from: &next, of: key)
            }
            months.forEach { month, yearToDate, trailingTwelve in
                for (window, entry) in [
                    (month, yearToDate), (Months.monthsPerYear + month, trailingTwelve),
                ] {
                    guard let entry else { continue }
                    for index in searches[window]?.indices ?? 0..<0 {
                        searches[window]?[index].add(entry)
                    }
                }
            }
        }
        close()
    }

    private struct MonthCount {
        let group: UInt32
        let month: Int
        var count: Int128
    }

    /// Of every group in order, the values of each month that has some.
    private func counts() throws -> [MonthCount] {
        var counts: [MonthCount] = []
        var group: UInt32?
        var sums = [Int128](repeating: 0, count: 2 * Months.monthsPerYear)
        func close() {
            guard let group else { return }
            for month in sums.indices where sums[month] > 0 {
                counts.append(MonthCount(group: group, month: month, count: sums[month]))
                sums[month] = 0
            }
        }
        try forEachKey { next, months in
            if next != group {
                close()
                group = next
            }
            for month in sums.indices { sums[month] += months.months[month]?.value ?? 0 }
        }
        close()
        return counts
    }

    private func searches(
        in counts: [MonthCount], from next: inout Int, of group: UInt32
    ) -> [[QuantileSearch]?] {
        var months = YearWindows<Int128> { $0 += $1 }
        while next < counts.count, counts[next].group == group {
            months.months[counts[next].month] = counts[next].count
            next += 1
        }
        var soFar: [[QuantileSearch]?] = []
        var twelve: [[QuantileSearch]?] = []
        let searches = { (count: Int128) in
            ranks.map { QuantileSearch(rank: $0 ?? .zero, among: count, scale: scale) }
        }
        months.forEach { _, yearToDate, trailingTwelve in
            soFar.append(yearToDate.map(searches))
            twelve.append(trailingTwelve.map(searches))
        }
        return soFar + twelve
    }

    /// Calls `body` with the group of every key and what each month has under it.
    private func forEachKey(_ body: (UInt32, inout Months) -> Void) throws {
        let kind = kind
        var places: [Int] = []
        var cursors: [EntryCursor] = []
        for (place, runs) in months.enumerated() {
            for run in runs?.runs ?? [] {
                let factor = Int128(ExactDecimal.powerOfTen(scale - run.scale))
                guard let cursor = try EntryCursor(run, kind, factor: factor) else { continue }
                places.append(place)
                cursors.append(cursor)
            }
        }
        var merge = EntryMerge(cursors)
        var known: HolisticEntry?
        var keyed = Months { $0.combine($1, kind) }
        while let entry = try merge.next() {
            if let last = known, !last.isSame(as: entry) {
                body(last.group, &keyed)
                keyed.clear()
            }
            known = entry
            let place = places[merge.source]
            if keyed.months[place]?.combine(entry, kind) == nil { keyed.months[place] = entry }
        }
        if let known { body(known.group, &keyed) }
    }
}
