import SalesCore

/// Several members told together: "EMEA and APAC together won eight deals".
extension Deciding {
    func sum(_ quantity: Quantity, _ slices: [Slice], of subject: Subject) -> Decision {
        if let problem = unitProblem(quantity, of: subject) {
            return .contradicted([address(subject)], problem)
        }
        let cells = slices.map {
            CellAddress(metric: subject.metric, slice: $0, period: subject.period)
        }
        guard addsUp(subject.metric) else {
            return .notCheckable(
                "\(wording.label(subject.metric)) does not add up over members", cells)
        }
        var values: [ExactDecimal] = []
        for cell in cells {
            guard let value = table[cell]?.value else {
                var missing = subject
                missing.slice = cell.slice
                return .notCheckable(absence(of: missing, subject.period), cells)
            }
            values.append(value)
        }
        guard let sum = Self.sum(values) else {
            return .notCheckable("the sum does not fit", cells)
        }
        let names = slices.flatMap(\.members).map(\.value).joined(separator: ", ")
        let told =
            "\(wording.label(subject.metric)) of \(names) together is"
            + " \(wording.value(sum, subject.metric)) in \(subject.period.name)"
        if quantity.admits(sum) { return .supported(cells, told) }
        let single = zip(slices, values).first { quantity.isTelling && quantity.admits($0.1) }
        let alone = single.map {
            "true of \($0.0.members.map(\.value).joined(separator: ", ")) alone"
        }
        return .contradicted(cells, told, nearest: alone ?? told)
    }
}
