internal import SalesCore

/// The words for a cell that is no date, with what it may be instead.
struct DateFaultText {
    /// Those of the spec; empty where the file tells itself.
    let formats: [String]
    let column: String

    func explain(_ fault: DateReading.Fault, cell: String) -> FaultText.Words {
        let shown = FaultText.shown(cell)
        switch fault {
        case .notADate: return notADate(cell)
        case .noSuchDay:
            return (
                "no such day: \(shown)",
                formats.isEmpty
                    ? "Mend the date in the export."
                    : "Mend the date in the export, or the order of day and month in `formats` of "
                        + "column \"\(column)\": the spec reads \(read)."
            )
        case .ambiguous:
            return (
                "could be day/month or month/day: \(shown)",
                "No line in the file's beginning tells which; write `formats: [d/M/yyyy]` or "
                    + "`formats: [M/d/yyyy]` (with the export's own separators) for column "
                    + "\"\(column)\"."
            )
        case .otherOrder:
            return (
                "day and month stand the other way round than at the file's beginning: \(shown)",
                "The column seems to mix two orders, so that dates up to the 12th cannot be "
                    + "trusted; export one order, and write it as `formats` of column "
                    + "\"\(column)\"."
            )
        case .zoneUnknown:
            return (
                "a time with a zone, but the rules of the spec's time zone are not known here: "
                    + shown,
                "Install the time zone data (tzdata), or export local times without a zone."
            )
        }
    }

    private var read: String {
        formats.isEmpty ? "yyyy-MM-dd" : formats.joined(separator: " or ")
    }

    private func notADate(_ cell: String) -> FaultText.Words {
        let reason = "not a date: \(FaultText.shown(cell))"
        let isError = Array(cell.utf8).withUnsafeBufferPointer(SpreadsheetError.isOne)
        if isError {
            return (
                "\(FaultText.shown(cell)) is an error of the spreadsheet, not a date",
                "Mend the cell's formula (or widen its column) in the spreadsheet and export again."
            )
        }
        switch DateHint(cell) {
        case .formats(let found):
            let choices = found.map { "`formats: [\((formats + [$0]).joined(separator: ", "))]`" }
            return (
                reason,
                "The spec reads \(read); if the export writes dates this way, write "
                    + choices.joined(separator: " or ") + " for column \"\(column)\"."
            )
        case .serial(let day):
            return (
                reason,
                "It may be a spreadsheet's number for \(day); then write `formats: [excel]` for "
                    + "column \"\(column)\", or format the column as a date and export again."
            )
        case .instant:
            return (
                reason,
                "It seems to count seconds since 1970; export a date such as 2025-01-31 instead."
            )
        case .span:
            return (
                reason,
                "A quarter or a year is no month; export months such as 2025-01, or days."
            )
        case nil:
            return (
                reason,
                "The spec reads \(read); add the pattern to `formats` of column \"\(column)\" if "
                    + "the export writes dates this way."
            )
        }
    }
}
