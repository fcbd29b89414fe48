internal import SalesCore

/// The words for what is wrong with a cell, and what to do about it.
struct FaultText {
    typealias Words = (reason: String, remedy: String)

    let plan: RecordPlan

    func explain(
        _ fault: FieldFault, place: RecordPlan.Place?, type: ColumnType, cell: String
    ) -> Words {
        let name = place?.spec.name ?? ""
        let shown = Self.shown(cell)
        switch fault {
        case .missing: return missing(place)
        case .number(let fault):
            let numbers = NumberFaultText(format: plan.numberFormat, type: type, column: name)
            return numbers.explain(fault, cell: cell)
        case .notWhole:
            return (
                "not a whole number: \(shown)",
                "Mend the cell, or set `type: decimal` for column \"\(name)\"."
            )
        case .belowMinimum:
            return (
                "\(shown) is below the least allowed, \(place?.spec.minimum?.text() ?? "")",
                "Mend the cell, or change `min` of column \"\(name)\"."
            )
        case .aboveMaximum:
            return (
                "\(shown) is above the most allowed, \(place?.spec.maximum?.text() ?? "")",
                "Mend the cell, or change `max` of column \"\(name)\"."
            )
        case .date(let fault):
            let dates = DateFaultText(formats: place?.spec.formats ?? [], column: name)
            return dates.explain(fault, cell: cell)
        case .notListed: return notListed(cell, place)
        case .notACurrency, .unclearCurrency, .noCurrency, .contradicts:
            return CurrencyFaultText(place: place).explain(fault, shown: shown)
        case .notABoolean:
            return (
                "neither yes nor no: \(shown)",
                MissingWords.remedy(for: cell, column: name)
                    ?? "Mend the cell, or say what it means: "
                    + "`aliases: {true: [\(ShownText.name(cell))]}` or "
                    + "`{false: [\(ShownText.name(cell))]}` for column \"\(name)\"."
            )
        case .notUTF8:
            return (
                "bytes that are not UTF-8",
                "Export as UTF-8, or set `dialect: {encoding: windows-1252}` (or latin-1) if the "
                    + "whole file is written so."
            )
        case .holdsNull:
            return ("holds a NUL byte", "Remove it from the cell; the export is damaged there.")
        case .unit(let fault, let measure):
            let units = UnitFaultText(
                currency: plan.numberFormat.currency, measure: measure, type: type, column: name)
            return units.explain(fault, cell: cell)
        case .unknownMetric:
            return (
                "no measure of the spec has the name \(shown)",
                "Add it to `from` of a measure, or set `contract: {columns: evolve}`."
            )
        case .formulaOverflow:
            return (
                "the formula's result has more than 18 digits before or behind the point",
                "Check the line's numbers; one of them is far out of scale."
            )
        case .total:
            return (
                "\(shown) adds up other lines, which would count twice",
                "Leave totals out of the export; if it is a name, list it under `values` or "
                    + "`aliases` of its column."
            )
        }
    }

    /// A cell in quotes, cut where nobody would read on.
    static func shown(_ cell: String) -> String { ShownText.quoted(cell) }

    private func missing(_ place: RecordPlan.Place?) -> Words {
        let name = place?.spec.name ?? ""
        if plan.crosstab == nil, name == plan.time.place.spec.name {
            return (
                "no date, so the line belongs to no period",
                "Fill in the cell; column \"\(name)\" places each line in its month."
            )
        }
        if place?.spec.isKey == true {
            return (
                "empty, but part of the key that names the line",
                "Fill in the cell, or take `key` off column \"\(name)\"."
            )
        }
        return (
            "empty, but the spec requires it",
            "Fill in the cell, or take `required` off column \"\(name)\"."
        )
    }

    private func notListed(_ cell: String, _ place: RecordPlan.Place?) -> Words {
        let name = place?.spec.name ?? ""
        let values = place?.spec.values ?? []
        let listed =
            values.prefix(20).joined(separator: ", ")
            + (values.count > 20 ? " and \(values.count - 20) more" : "")
        let nearest = nearestName(to: cell, among: values)
        return (
            "\(Self.shown(cell)) is none of the values allowed: \(listed)",
            nearest.map { "If it means \($0), add it under `aliases` of column \"\(name)\"." }
                ?? MissingWords.remedy(for: cell, column: name)
                ?? "Mend the cell, or add it to `values` of column \"\(name)\"."
        )
    }
}
