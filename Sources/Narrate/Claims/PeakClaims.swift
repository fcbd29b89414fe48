import SalesCore

/// Turning points: "sales peaked in May", "within 2023, costs bottomed out in June".
///
/// Of the year that the sentence names, else of the six months before and after.
extension ClauseReader {
    mutating func readPeaks() {
        for index in mentions.indices where !used.contains(index) {
            guard let extreme = turn(at: index), frame.period.grain == .month,
                !frame.metrics.isEmpty
            else { continue }
            used.insert(index)
            let year = mentions.lazy.compactMap { $0.period?.calendarYear }.first
            let span = year.flatMap { stretch(of: .year($0), isToReport: true) } ?? around
            guard let span else {
                tellUndecidable(index, .superlative, "no cell decides this place")
                continue
            }
            tell(
                .placeInTime(1, extreme, span), .superlative, from: index, to: index,
                readings: readings(near: index))
        }
    }

    private func turn(at index: Int) -> Extreme? {
        guard mentions[index].sense == .plain else { return nil }
        switch word(index) {
        case "peaked", "peaks", "peaking", "crested": return .high
        case "troughed", "bottomed": return .low
        default: return nil
        }
    }

    private var around: Span? {
        guard let all = table.span[.month] else { return nil }
        let now = frame.period
        let first = max(all.lowerBound, now.advanced(by: -6))
        let last = min(all.upperBound, now.advanced(by: 6), max(now, frame.report ?? now))
        guard first <= now, now <= last else { return nil }
        return Span(months: first...last, name: "the months around \(now.name)")
    }
}
