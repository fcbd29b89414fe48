import SalesCore

/// How reasons name subjects and values.
struct Wording: Sendable {
    let table: MetricTable

    func label(_ metric: String) -> String {
        table.spec.metric(named: metric)?.label ?? metric
    }

    func place(_ slice: Slice) -> String {
        slice.isTotal
            ? "in total" : "for " + slice.members.map(\.value).joined(separator: ", ")
    }

    func subject(_ subject: Subject) -> String {
        subject.slice.isTotal
            ? label(subject.metric) : "\(label(subject.metric)) \(place(subject.slice))"
    }

    func value(_ value: ExactDecimal, _ metric: String) -> String {
        ValueFormatter(unit: table.spec.metric(named: metric)?.unit ?? .number).full(value)
    }

    func percent(_ value: ExactDecimal) -> String {
        (value.isNegative ? "-" : "") + ValueFormatter.percentMagnitude(value)
    }

    func baseline(_ subject: Subject) -> String {
        subject.namesBaseline
            ? subject.baseline.name
            : "\(subject.baseline.name) (the text names no baseline; the previous period is taken)"
    }

    /// "rose 4.2% to $1.31M", for explanations.
    func movement(_ change: Change, _ subject: Subject) -> String {
        let verb =
            change.difference.isZero
            ? "was unchanged" : change.difference.isNegative ? "fell" : "rose"
        let isPercent = table.spec.metric(named: subject.metric)?.unit == .percent
        var size = ""
        if isPercent {
            size = " \(ValueFormatter.points(change.difference))"
        } else if let relative = change.relative, !change.difference.isZero {
            size = " \(ValueFormatter.percentMagnitude(relative))"
        }
        return "\(verb)\(size), from \(value(change.before, subject.metric))"
            + " to \(value(change.now, subject.metric))"
    }
}
