import SalesCore

/// What is unusual for its time of year (`OutlierTest`).
extension Deciding {
    func unusualForSeason(isHigh: Bool, of subject: Subject) -> Decision {
        guard let cell = table[address(subject)], cell.value != nil, cell.status == .complete
        else { return .notCheckable(absence(of: subject, subject.period), [address(subject)]) }
        let cells = OutlierTest.cells(subject.metric, subject.slice, subject.period, table)
        guard
            let found = OutlierTest.seasonal(
                subject.metric, subject.slice, subject.period, table)
        else {
            return .notCheckable(
                "\(cells.count) values say nothing of what is usual for the time of the year",
                cells)
        }
        let told =
            "\(wording.subject(subject)) in \(subject.period.name) is"
            + (found.isUnusual ? " unusually \(found.distance > 0 ? "high" : "low")" : " usual")
            + " by its changes from the year before"
        return found.isUnusual && (found.distance > 0) == isHigh
            ? .supported(cells, told) : .contradicted(cells, told, nearest: told)
    }
}
