import SalesCore

/// Which type a column of an export gets in a draft, and what is told beside it.
struct ColumnDrafting {
    /// None where the headings are the months.
    let time: DateGuess?
    let currency: String?
    let hasHeader: Bool

    func draft(of column: ExportSample.Column, names: inout DraftNames) -> ColumnDraft {
        let number = "column_\(column.header)"
        var draft = ColumnDraft(
            name: hasHeader
                ? names.name(for: column.header, fallback: "column")
                : names.name(for: number, fallback: "column"),
            from: column.spellings, type: type(of: column))
        if column.header == time?.column.header, let time {
            draft.type = .date
            draft.isRequired = true
            draft.formats = time.formats
            if let question = time.question { draft.questions.append(question) }
        } else if draft.type == .date {
            draft.formats = column.formats
            if let question = DateGuess(column)?.question { draft.questions.append(question) }
        }
        remark(column, &draft)
        return draft
    }

    private func type(of column: ExportSample.Column) -> ColumnType {
        switch column.type {
        case .integer where isCode(column): .text
        case .integer, .decimal: isMoney(column) ? .money : column.type
        case .money: currency == nil ? .decimal : .money
        case .text, .percent, .date, .boolean: column.type
        }
    }

    /// Digits that name something: adding them means nothing, and their zeros count.
    private func isCode(_ column: ExportSample.Column) -> Bool {
        (HeaderWords.isIdentifier(column.header) && !HeaderWords.isQuantity(column.header)
            && !HeaderWords.isAmount(column.header))
            || column.tally.values.contains { $0.count > 1 && $0.hasPrefix("0") }
            || column.tally.values.contains { $0.count > 15 }
    }

    private func isMoney(_ column: ExportSample.Column) -> Bool {
        guard currency != nil else { return false }
        return !column.tally.currencies.isEmpty
            || CurrencyMark.code(inHeader: column.header) != nil
            || (HeaderWords.isAmount(column.header) || HeaderWords.isUnitPrice(column.header))
                && !HeaderWords.isQuantity(column.header) && !HeaderWords.isRate(column.header)
    }

    private func remark(_ column: ExportSample.Column, _ draft: inout ColumnDraft) {
        let tally = column.tally
        if tally.filled == 0 {
            draft.remarks.append("empty in every line")
        } else if draft.type == .text {
            if tally.isUnique, tally.isAlwaysFilled {
                draft.remarks.append("different in every line: `key: true` if it names a line")
            } else if let distinct = tally.distinct {
                draft.remarks.append("\(distinct) different \(distinct == 1 ? "cell" : "cells")")
            }
        }
        if tally.filled > 0, !tally.isAlwaysFilled {
            draft.remarks.append("empty in \(tally.cells - tally.filled) of \(tally.cells) lines")
        }
    }
}
