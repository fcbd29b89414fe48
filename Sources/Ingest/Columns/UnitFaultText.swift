internal import SalesCore

/// The words for a line whose unit is not that of its value.
struct UnitFaultText {
    /// The spec's.
    let currency: Currency?
    let measure: String
    let type: ColumnType
    /// That names the unit.
    let column: String

    func explain(_ fault: UnitFault, cell: String) -> FaultText.Words {
        let shown = ShownText.quoted(cell)
        switch fault {
        case .unknown:
            return (
                "\(shown) is no unit that is known, so \"\(measure)\" could be in another than its own",
                "Say what it means: `aliases: {number: [\(ShownText.name(cell))]}` for column "
                    + "\"\(column)\", or `count`, `percent` or a currency's code."
            )
        case .otherKind:
            return (
                "\(shown) is no unit of \"\(measure)\", which is \(kind)",
                "Mend the cell, or the `type` of column \"\(measure)\"."
            )
        case .otherCurrency(let code):
            guard let currency else {
                return (
                    "the value is in \(code), but the spec names no currency",
                    "Set `currency: \(code.prefix(3))` in the spec."
                )
            }
            return (
                "the value is in \(code), but the spec says \(currency.code)",
                "Export it in \(currency.code); two currencies are never added."
            )
        case .otherThanLine(let line):
            return (
                "the value is in \(shown), but its line's currency is "
                    + (line.isEmpty ? "empty" : line),
                "Mend the one that is wrong; an amount has one currency."
            )
        case .unfit:
            return (
                "\(shown) does not go with the value beside it",
                "Mend one of the two; a unit's scale is not written in both."
            )
        }
    }

    private var kind: String {
        switch type {
        case .money: "money"
        case .percent: "a percentage"
        case .integer: "a whole number"
        default: "a number"
        }
    }
}
