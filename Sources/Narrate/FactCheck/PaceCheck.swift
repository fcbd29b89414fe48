import SalesCore

/// A quarter's target against its closed months (`TargetPace`).
extension Deciding {
    func pace(_ claim: PaceClaim, of subject: Subject) -> Decision {
        let until: Period
        switch claim {
        case .attained(_, let end), .standing(_, let end): until = end
        }
        let row = CellAddress.target(of: subject.metric, in: subject.period)
        guard
            let pace = TargetPace(
                of: subject.metric, in: subject.period, until: until, table: table),
            pace.until == until
        else {
            return .notCheckable(
                "the tables hold no target of \(wording.label(subject.metric)) for"
                    + " \(subject.period.name) with its months closed up to \(until.name) and"
                    + " others open", [row])
        }
        let cells = pace.months + [row]
        let told =
            "\(wording.label(subject.metric)) up to \(until.name) is"
            + " \(wording.percent(pace.attained)) of the target for \(subject.period.name)"
        switch claim {
        case .attained(let quantity, _):
            return quantity.admits(pace.attained)
                ? .supported(cells, told) : .contradicted(cells, told, nearest: told)
        case .standing(let standing, _):
            let usual =
                "\(told), against \(wording.percent(pace.expected)) "
                + (pace.yearBefore.isEmpty
                    ? "of its months" : "of \(subject.period.yearBefore.name) by then")
            return pace.standing(table.spec.materiality) == standing
                ? .supported(cells + pace.yearBefore, usual)
                : .contradicted(cells + pace.yearBefore, usual, nearest: usual)
        }
    }
}
