import SalesCore

/// Metrics that move together (`CorrelationTest`).
extension Deciding {
    func correlation(_ claim: CorrelationClaim, of subject: Subject) -> Decision {
        let decisions = claim.others.map { correlation(claim, of: subject, with: $0) }
        return decisions.first { $0.verdict == .supported }
            ?? decisions.first ?? .notCheckable("nothing decides this")
    }

    private func correlation(
        _ claim: CorrelationClaim, of subject: Subject, with other: String
    ) -> Decision {
        let count = claim.periods.upperBound.ordinal - claim.periods.lowerBound.ordinal
        guard count < 240, other != subject.metric else {
            return .notCheckable("no cells decide this over such a stretch")
        }
        var cells: [[CellAddress]] = []
        var values: [[ExactDecimal]] = []
        for metric in [subject.metric, other] {
            let addresses = (0...count).map {
                CellAddress(
                    metric: metric, slice: subject.slice,
                    period: claim.periods.lowerBound.advanced(by: $0))
            }
            for address in addresses
            where table[address]?.value == nil || table[address]?.status != .complete {
                var absent = subject
                absent.metric = metric
                return .notCheckable(absence(of: absent, address.period), [address])
            }
            cells.append(addresses)
            values.append(addresses.compactMap { table[$0]?.value })
        }
        let all = cells.flatMap(\.self)
        guard
            let test = CorrelationTest(
                values[0], values[1], season: claim.periods.lowerBound.grain.periodsPerYear)
        else { return .notCheckable("\(count + 1) values say nothing of a relation", all) }
        let told =
            "from \(claim.periods.lowerBound.name) to \(claim.periods.upperBound.name), the changes"
            + " of \(wording.subject(subject)) and \(wording.label(other))"
            + (test.isRelated
                ? " moved \(test.isOpposite ? "in opposite directions" : "together")"
                : " show no relation beyond chance")
            + ", with a rank correlation of \(test.rounded.text(minimumPlaces: 2))"
        let holds =
            test.isRelated && test.isOpposite == claim.isOpposite
            && (claim.coefficient?.admits(test.rounded) ?? true)
        return holds ? .supported(all, told) : .contradicted(all, told, nearest: told)
    }
}
