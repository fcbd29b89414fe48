internal import SalesCore

/// The words for what is wrong with a cell, and what to do about it.
struct FaultText {
    let plan: RecordPlan

    func explain(
        _ fault: FieldFault, place: RecordPlan.Place?, type: ColumnType, cell: String
    ) -> (reason: String, remedy: String) {
        let name = place?.spec.name ?? ""
        let shown = "\"\(cell.count > 60 ? String(cell.prefix(60)) + "…" : cell)\""
        switch fault {
        case .missing:
            return (
                "empty, but the spec requires it",
                "Fill in the cell, or take `required` off column \"\(name)\"."
            )
        case .number(let fault):
            return explain(fault, type, shown, place)
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
            return explain(fault, shown, place)
        case .notListed:
            let values = place?.spec.values ?? []
            let nearest = nearestName(to: cell, among: values)
            return (
                "\(shown) is none of the values allowed: \(values.joined(separator: ", "))",
                nearest.map {
                    "If it means \($0), add it under `aliases` of column \"\(name)\"."
                } ?? "Mend the cell, or add it to `values` of column \"\(name)\"."
            )
        case .notUTF8:
            return (
                "bytes that are not UTF-8",
                "Export as UTF-8, or set `dialect: {encoding: windows-1252}` (or latin-1) if the "
                    + "whole file is written so."
            )
        case .holdsNull:
            return ("holds a NUL byte", "Remove it from the cell; the export is damaged there.")
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
        }
    }

    private func explain(
        _ fault: NumberFault, _ type: ColumnType, _ shown: String, _ place: RecordPlan.Place?
    ) -> (reason: String, remedy: String) {
        let name = place?.spec.name ?? ""
        let kind =
            switch type {
            case .money: "an amount"
            case .integer: "a whole number"
            case .percent: "a percentage"
            default: "a number"
            }
        let format = plan.numberFormat
        switch fault {
        case .notANumber:
            let style =
                type == .integer
                ? ""
                : " The file is read as \(format.example); if it writes "
                    + "\(format.otherExample), set `dialect: {decimal: \"\(format.otherMark)\"}`."
            return (
                "not \(kind): \(shown)",
                "Mend the cell, or list it under `missing` of column \"\(name)\" if it stands for "
                    + "no value." + style
            )
        case .ambiguousMark:
            return (
                "could be thousands or decimals: \(shown)",
                "Nothing in the file tells which; set `dialect: {decimal: \".\"}` or "
                    + "`dialect: {decimal: \",\"}` in the spec."
            )
        case .scientific:
            return (
                "not \(kind): \(shown) lost its last digits in a spreadsheet",
                "Format the column as a plain number and export again."
            )
        case .otherCurrency(let code):
            let own = format.currency?.code
            return (
                "\(shown) is in \(code), "
                    + (own.map { "but the spec says \($0)" } ?? "but the spec names no currency"),
                own == nil
                    ? "Set `currency: \(code)` in the spec."
                    : "Export it in \(own ?? ""); two currencies are never added."
            )
        case .tooManyDecimals:
            return ("more than 18 decimal places: \(shown)", "Round it in the export.")
        case .outOfRange:
            return ("more than 18 digits before the point: \(shown)", "Check the cell.")
        }
    }

    private func explain(
        _ fault: DateReading.Fault, _ shown: String, _ place: RecordPlan.Place?
    ) -> (reason: String, remedy: String) {
        let name = place?.spec.name ?? ""
        switch fault {
        case .notADate:
            let formats = place?.spec.formats ?? []
            let read =
                formats.isEmpty ? "yyyy-MM-dd" : formats.joined(separator: " or ")
            return (
                "not a date: \(shown)",
                "The spec reads \(read); add the pattern to `formats` of column \"\(name)\" if "
                    + "the export writes dates this way."
            )
        case .noSuchDay: return ("no such day: \(shown)", "Mend the date in the export.")
        case .ambiguous:
            return (
                "could be day/month or month/day: \(shown)",
                "No line in the file's beginning tells which; write `formats: [d/M/yyyy]` or "
                    + "`formats: [M/d/yyyy]` (with the export's own separators) for column "
                    + "\"\(name)\"."
            )
        case .zoneUnknown:
            return (
                "a time with a zone, but the rules of the spec's time zone are not known here: "
                    + shown,
                "Install the time zone data (tzdata), or export local times without a zone."
            )
        }
    }
}
