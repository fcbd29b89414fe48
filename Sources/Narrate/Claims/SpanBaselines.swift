import SalesCore

/// A stretch of months and the one it is compared with.
struct SpanPair: Hashable, Sendable {
    let now: Span
    let before: Span
}

/// A change between two stretches: by so much, or only which way.
struct SpanChange: Hashable, Sendable {
    let pairs: [SpanPair]
    let quantity: Quantity?
    let sign: DirectionSense.Sign
    var isNegated = false
}

/// What the stretches of a clause are compared with: "on the same period last year", "than in 2024".
extension FrameReader {
    func spanPairs(of spans: [Span], _ baselines: [ClausePeriods.Named]) -> [SpanPair] {
        guard let baseline = baselines.first else { return [] }
        return spans.compactMap { span in
            let months = span.months
            switch baseline {
            case .sense(let sense) where sense.baseline == .yearBefore:
                return pair(span, movedBack: 12)
            case .sense(let sense) where sense.grain == nil:
                return pair(span, movedBack: span.periods.count)
            case .sense: return nil
            case .reference(.year(let year)) where year > 0:
                // "in the first nine months, 4% more than in 2024": the same months of that year.
                return pair(span, movedBack: (months.upperBound.year - year) * 12)
            case .reference(let reference):
                let before = reference.spans(to: months.upperBound, table.spec.calendar).first
                guard let before, before.months.upperBound < months.upperBound else { return nil }
                return SpanPair(now: whole(span), before: whole(before))
            }
        }
    }

    private func pair(_ span: Span, movedBack months: Int) -> SpanPair? {
        guard (1...120).contains(months) else { return nil }
        let first = span.months.lowerBound.advanced(by: -months)
        let last = span.months.upperBound.advanced(by: -months)
        return SpanPair(
            now: whole(span),
            before: Span(months: first...last, name: "\(first.name) to \(last.name)"))
    }

    /// Only whole months are compared.
    private func whole(_ span: Span) -> Span { Span(months: span.months, name: span.name) }
}
