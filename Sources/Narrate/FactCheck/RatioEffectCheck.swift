import SalesCore

/// Rate and mix effects of a ratio's change (`RateMix`).
extension Deciding {
    func ratioEffect(_ claim: RatioEffectClaim, of subject: Subject) -> Decision {
        let cells = [address(subject), baselineAddress(subject)]
        guard subject.slice.isTotal, let metric = table.spec.metric(named: subject.metric) else {
            return .notCheckable("the mix of a part is not told", cells)
        }
        guard
            let split = RateMix(
                of: metric, by: claim.dimension, in: subject.period, from: subject.baseline,
                table: table)
        else {
            return .notCheckable(
                "the change of \(wording.label(subject.metric)) cannot be split by"
                    + " \(claim.dimension)", cells)
        }
        func written(_ effect: ExactDecimal) -> String {
            let size =
                metric.unit == .percent
                ? ValueFormatter.points(effect) : wording.value(effect.magnitude, metric.name)
            return (effect.isNegative ? "-" : "+") + size
        }
        let told =
            "of the change of \(wording.label(subject.metric)) from \(subject.baseline.name) to"
            + " \(subject.period.name), the mix by \(claim.dimension) is \(written(split.mix))"
            + " and the members' own changes are \(written(split.rate))"
        let effect = claim.effect == .mix ? split.mix : split.rate
        let isUnit =
            metric.unit == .percent
            ? claim.size.unit == .points : unitProblem(claim.size, of: subject) == nil
        let holds =
            isUnit && !effect.isZero && effect.isNegative != claim.isRise
            && claim.size.admits(effect.magnitude)
        return holds
            ? .supported(split.cells, told) : .contradicted(split.cells, told, nearest: told)
    }
}
