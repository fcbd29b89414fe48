import SalesCore

/// What a text says of a period itself: partial, missing.
extension Deciding {
    func partial(_ subject: Subject) -> Decision {
        guard let cell = table[address(subject)] else {
            return .notCheckable(absence(of: subject, subject.period), [address(subject)])
        }
        let told = "\(subject.period.name) is \(cell.status.rawValue) as of \(table.asOf)"
        return cell.status == .partial
            ? .supported([address(subject)], told) : .contradicted([address(subject)], told)
    }

    func missing(_ subject: Subject) -> Decision {
        let cell = table[address(subject)]
        let told =
            "\(wording.subject(subject)) in \(subject.period.name) is"
            + (cell?.value == nil ? " missing" : " in the tables")
        return cell?.value == nil
            ? .supported([address(subject)], told) : .contradicted([address(subject)], told)
    }
}
