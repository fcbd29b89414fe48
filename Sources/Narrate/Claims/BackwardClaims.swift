import SalesCore

/// Records told by looking back: "No month of 2025 was weaker than February", "we have to go back
/// to May to find a better month".
extension ClauseReader {
    mutating func readNoMonthBeyond() {
        readGoingBack()
        guard
            let none = mentions.indices.first(where: { mentions[$0].sense == .quantifier(.none) }),
            mentions.indices.contains(none + 1), word(none + 1) == "month",
            let comparator = mentions.indices.first(where: { $0 > none && word($0) == "than" }),
            let degree = mentions.indices.last(where: {
                $0 > none && $0 < comparator && isDegree($0)
            }),
            let extreme = mentions[degree].direction.flatMap({ extreme(of: $0.sign) }),
            let named = mentions[comparator...].lazy.compactMap(\.period).first
        else { return }
        let year = mentions.lazy.compactMap { $0.period?.calendarYear }.first
        guard
            let period = named.inYear(year).period(
                report: frame.report ?? frame.period, context: frame.period,
                calendar: table.spec.calendar),
            let span = stretch(of: year.map(RecordScope.year) ?? .all(nil), isToReport: true),
            !mentions.contains(where: { $0.sense == .since })
        else { return }
        used.formUnion([none, degree, comparator])
        tell(
            .placeInTime(1, extreme, span), .superlative, from: none, to: degree,
            readings: moved(readings(near: degree), to: period))
    }

    private mutating func readGoingBack() {
        guard let back = mentions.indices.first(where: { isGoingBack($0) }),
            let degree = mentions.indices.first(where: { $0 > back && isDegree($0) }),
            let extreme = mentions[degree].direction.flatMap({ extreme(of: $0.sign) }),
            let report = frame.report, frame.period < report
        else { return }
        used.insert(degree)
        tell(
            .record(extreme, .since(frame.period)), .superlative, from: back, to: degree,
            readings: moved(readings(near: degree), to: report))
    }

    /// "go back to May", "look back as far as 2023".
    private func isGoingBack(_ index: Int) -> Bool {
        guard index > 0, word(index) == "back", mentions[safe: index + 1]?.sense == .to else {
            return false
        }
        return ["go", "goes", "going", "look", "looking", "reach"].contains(word(index - 1))
    }

    private func moved(_ readings: [Subject], to period: Period) -> [Subject] {
        readings.map { subject in
            var moved = subject
            moved.period = period
            return moved
        }
    }
}
