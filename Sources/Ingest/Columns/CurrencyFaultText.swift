internal import SalesCore

/// The words for what is wrong with the currency of a line.
struct CurrencyFaultText {
    let place: RecordPlan.Place?

    func explain(_ fault: FieldFault, shown: String) -> FaultText.Words {
        let name = place?.spec.name ?? ""
        let currency = place?.spec.currency ?? name
        switch fault {
        case .unclearCurrency(let codes):
            return (
                "\(shown) is the sign of \(codes.prefix(3).joined(separator: ", ")) and others",
                "Write the code, or say which it is: "
                    + "`aliases: {\(codes.first ?? "USD"): [\(shown)]}` for column \"\(name)\"."
            )
        case .noCurrency:
            return (
                "an amount in no currency: \(shown)",
                "Fill in column \"\(currency)\", which names the currency of the line."
            )
        case .contradicts(let written, let line) where line.isEmpty:
            return (
                "\(shown) is in \(written), but column \"\(currency)\" is empty",
                "Fill in column \"\(currency)\", which names the currency of the line."
            )
        case .contradicts(let written, let line):
            return (
                "\(shown) is in \(written), but column \"\(currency)\" says \(line)",
                "Mend the one that is wrong; an amount has one currency."
            )
        default:
            return (
                "not a currency: \(shown)",
                "Write a code of ISO 4217, or say what it means: "
                    + "`aliases: {EUR: [\(shown)]}` for column \"\(name)\"."
            )
        }
    }
}
