import SalesCore

/// A ratio over a stretch of months: its parts added up first, never the mean of the months.
extension Deciding {
    /// None where the metric is no ratio of what adds up.
    func ratioOfTotals(_ quantity: Quantity, _ span: Span, _ subject: Subject) -> Decision? {
        guard let metric = table.spec.metric(named: subject.metric),
            case .ratio(let numerator, let denominator) = metric.definition,
            addsUp(numerator), addsUp(denominator)
        else { return nil }
        var parts: [ExactDecimal] = []
        var cells: [CellAddress] = []
        for name in [numerator, denominator] {
            var part = subject
            part.metric = name
            switch values(over: span, .month, part) {
            case .failure(let absence): return absence.decision
            case .success(let values):
                guard let sum = Self.sum(values.map(\.value)) else {
                    return .notCheckable("the sum does not fit", values.map(\.address))
                }
                parts.append(sum)
                cells += values.map(\.address)
            }
        }
        guard parts.count == 2, let ratio = (try? parts[0].divided(by: parts[1])) ?? nil else {
            return .notCheckable("\(metric.label) is undefined over \(span.name)", cells)
        }
        let told =
            "\(wording.subject(subject)) over \(span.name) is"
            + " \(wording.value(ratio, subject.metric))"
        return quantity.admits(ratio)
            ? .supported(cells, told) : .contradicted(cells, told, nearest: told)
    }
}
