import Ingest
import SalesCore

/// Makes a draft of what a sample of exports shows.
struct SpecDrafting {
    let sample: ExportSample
    /// Said by the user; wins over what the cells show.
    var currency: String?

    /// None where no column says when.
    func draft() -> SpecDraft? {
        var draft = SpecDraft()
        fillHead(&draft)
        var names = DraftNames()
        let columns = usable(&draft)
        if let months = CrosstabGuess(headers: columns.map(\.header)),
            months.months.count * 2 >= columns.count
        {
            crosstab(months, columns, &draft, &names)
        } else {
            guard let time = timeColumn(columns) else { return nil }
            if let tidy = TidyGuess(columns: columns, time: time) {
                self.tidy(tidy, columns, time, &draft, &names)
            } else {
                records(columns, time, &draft, &names)
            }
        }
        let isTaken = draft.metrics.contains { $0.name == "lines" }
        draft.metrics.append(
            .init(name: isTaken ? "line_count" : "lines", definition: "aggregate: count"))
        return draft
    }

    private func fillHead(_ draft: inout SpecDraft) {
        for file in sample.files {
            let dialect = file.dialect
            let header = file.header == nil ? "no header" : "header found"
            draft.dialectRemarks.append(
                "\(file.path): \(dialect.encoding.rawValue), \(dialect.delimiterName), \(header)")
        }
        if !sample.hasHeader { draft.dialect["header"] = "false" }
        if let code = currency ?? currencyFound() {
            draft.currency = code
            if currency == nil {
                draft.currencyRemark = "LOOK: the exports name \(code); is it the only one?"
            }
        } else {
            draft.currencyRemark =
                "LOOK: nothing names the currency. Write it here, and `type: money` at the amounts."
        }
    }

    /// The currency of most cells with a sign, or of a header.
    private func currencyFound() -> String? {
        var votes: [String: Int] = [:]
        for column in sample.columns {
            for (code, count) in column.tally.currencies { votes[code, default: 0] += count }
        }
        for column in sample.columns where HeaderWords.isUnit(column.header) {
            for code in column.tally.values where Currency.codes.contains(code) {
                votes[code, default: 0] += 1
            }
        }
        if let most = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
            return most.key
        }
        return sample.columns.lazy.flatMap(\.spellings).compactMap(CurrencyMark.code(inHeader:))
            .first
    }

    /// Columns that a spec can name; the others are told with the reason.
    private func usable(_ draft: inout SpecDraft) -> [ExportSample.Column] {
        sample.columns.filter { column in
            let shown = SpecDraftText.quoted(column.header)
            if column.header.isEmpty {
                if column.tally.filled > 0 {
                    draft.unused.append("a column without a name is left out; name it to use it")
                }
                return false
            }
            if column.isRepeated {
                draft.unused.append(
                    "\(shown) stands twice in the header; rename one of them to use it")
                return false
            }
            if column.files.count < sample.files.count {
                let with = column.files.map { sample.files[$0].path }.joined(separator: ", ")
                draft.unused.append("\(shown) is left out: only \(with) has it")
                return false
            }
            return true
        }
    }

    private func timeColumn(_ columns: [ExportSample.Column]) -> DateGuess? {
        let guesses = columns.compactMap(DateGuess.init)
        return guesses.max { $0.rank < $1.rank }
    }

    // MARK: - The three layouts

    private func records(
        _ columns: [ExportSample.Column], _ time: DateGuess, _ draft: inout SpecDraft,
        _ names: inout DraftNames
    ) {
        for column in columns {
            draft.columns.append(columnDrafting(time, draft).draft(of: column, names: &names))
            if column.header == time.column.header { draft.time = draft.columns.last?.name }
        }
        let others = draft.columns.filter { $0.type == .date && $0.name != draft.time }
        if !others.isEmpty, let time = draft.time {
            draft[column: time]?.questions.append(
                "the period goes by this date; it could be "
                    + others.map(\.name).joined(separator: " or "))
        }
        let metrics = MetricDrafting(columns: columns)
        metrics.fillDimensions(&draft)
        metrics.fillMetrics(&draft)
        metrics.fillContract(&draft)
    }

    private func columnDrafting(_ time: DateGuess?, _ draft: SpecDraft) -> ColumnDrafting {
        ColumnDrafting(time: time, currency: draft.currency, hasHeader: sample.hasHeader)
    }

    private func tidy(
        _ tidy: TidyGuess, _ columns: [ExportSample.Column], _ time: DateGuess,
        _ draft: inout SpecDraft, _ names: inout DraftNames
    ) {
        for column in columns {
            var spec = columnDrafting(time, draft).draft(of: column, names: &names)
            if column.header == time.column.header { draft.time = spec.name }
            if column.header == tidy.metric.header {
                spec.type = .text
                spec.isRequired = true
                draft.layout = .tidy(metric: spec.name, value: "")
            }
            if column.header == tidy.value.header { spec.type = .decimal }
            draft.columns.append(spec)
        }
        let value = draft.columns.first { $0.from.contains(tidy.value.header) }?.name ?? "value"
        let unit = draft.columns.first { column in
            tidy.unit.map { column.from.contains($0.header) } ?? false
        }
        if case .tidy(let metric, _, _) = draft.layout {
            draft.layout = .tidy(metric: metric, value: value, unit: unit?.name)
        }
        let said = [tidy.metric.header, tidy.unit?.header]
        let others = columns.filter { !said.contains($0.header) }
        MetricDrafting(columns: others).fillDimensions(&draft)
        for measure in tidy.metric.tally.values {
            let name = names.name(for: measure, fallback: "measure")
            draft.columns.append(
                ColumnDraft(
                    name: name, from: [measure], type: .decimal,
                    remarks: ["or money, or integer"]))
            draft.metrics.append(.init(name: name, definition: "aggregate: sum, of: \(name)"))
        }
        MetricDrafting(columns: []).fillContract(&draft)
    }

    private func crosstab(
        _ months: CrosstabGuess, _ columns: [ExportSample.Column], _ draft: inout SpecDraft,
        _ names: inout DraftNames
    ) {
        let labels = columns.filter { !months.months.contains($0.header) }
        for column in labels {
            var spec = columnDrafting(nil, draft).draft(of: column, names: &names)
            if spec.type.isNumber {
                draft.unused.append("\(SpecDraftText.quoted(column.header)) is left out: no month")
                continue
            }
            spec.type = .text
            spec.formats = []
            draft.columns.append(spec)
        }
        let month = names.name(for: "month", fallback: "month")
        draft.columns.append(
            ColumnDraft(
                name: month, from: [], type: .date, formats: Array(months.formats.prefix(1)),
                questions: months.formats.count > 1
                    ? ["the headings could be read as \(months.formats.joined(separator: " or "))"]
                    : []))
        draft.time = month
        let value = names.name(for: "value", fallback: "value")
        draft.layout = .crosstab(value: value)
        draft.columns.append(
            ColumnDraft(
                name: value, from: [], type: draft.currency == nil ? .decimal : .money,
                remarks: [
                    "below the months \(months.months.joined(separator: ", ").prefix(60))"
                ]))
        MetricDrafting(columns: labels).fillDimensions(&draft)
        draft.metrics.append(.init(name: value, definition: "aggregate: sum, of: \(value)"))
    }
}
