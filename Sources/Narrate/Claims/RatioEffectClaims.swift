import SalesCore

/// What a text says made a ratio change: its members, or how much they weigh.
struct RatioEffectClaim: Hashable, Sendable {
    enum Effect: Hashable, Sendable {
        case rate, mix
    }

    let effect: Effect
    let isRise: Bool
    let size: Quantity
    let dimension: String
}

extension SentenceReader {
    /// "Compared with September 2025, the mix of regions increased win rate by 1.4 points, while
    /// changes within regions decreased it by 0.6 points."
    func readRatioEffects(_ form: inout SentenceForm) -> SentenceForm.Topic? {
        guard form.take("compared with", "against", "compared to", "relative to") != nil,
            let baseline = form.period(in: report, table.spec.calendar), form.take(",") != nil,
            form.take("the mix of", "the shift in mix between", "a shift in mix between") != nil,
            let dimension = form.dimension(), let isMixRise = form.takeMove(),
            let topic = form.topic(), topic.slices == [.total], form.take("by") != nil,
            let mix = form.quantity(), form.take(", while", ", and", "and", "while") != nil,
            form.take("changes within", "rates within", "changes inside") != nil,
            form.dimension() == dimension, let isRateRise = form.takeMove(),
            form.take("it", "them") != nil, form.take("by") != nil, let rate = form.quantity()
        else { return nil }
        let readings = topic.readings(report, from: baseline)
        form.tell(
            .ratioEffect(
                RatioEffectClaim(
                    effect: .mix, isRise: isMixRise, size: mix.value, dimension: dimension)),
            .contribution, from: mix.place, to: mix.place, readings)
        form.tell(
            .ratioEffect(
                RatioEffectClaim(
                    effect: .rate, isRise: isRateRise, size: rate.value, dimension: dimension)),
            .contribution, from: rate.place, to: rate.place, readings)
        return topic
    }
}

extension SentenceForm {
    /// Whether a verb of the form raises what it has as its object.
    fileprivate mutating func takeMove() -> Bool? {
        if take("increased", "raised", "lifted") != nil { return true }
        if take("decreased", "lowered", "reduced") != nil { return false }
        return nil
    }
}
