import SalesCore

/// Whether a result stands below zero.
extension Deciding {
    func profit(isLoss: Bool, isNegated: Bool, of subject: Subject) -> Decision {
        let address = address(subject)
        guard let value = table[address]?.value else {
            return .notCheckable(absence(of: subject, subject.period), [address])
        }
        let told =
            "\(wording.subject(subject)) in \(subject.period.name) is"
            + " \(wording.value(value, subject.metric))"
        let holds = isLoss ? value.isNegative : !value.isNegative && !value.isZero
        return holds != isNegated
            ? .supported([address], told) : .contradicted([address], told, nearest: told)
    }
}
