import SalesCore

/// The small sentences around the narrative, the same in every format.
enum ReportNotes {
    /// "1–31 October 2025. Tables as of 3 November 2025. Amounts in USD."
    static func setting(_ content: ReportContent) -> String {
        let period = content.period
        var notes = [
            DayWording.range(period.firstDay, period.lastDay) + ".",
            "Tables as of \(DayWording.text(content.asOf)).",
        ]
        if let currency = content.currency { notes.append("Amounts in \(currency.code).") }
        if let note = period.calendarNote { notes.append(note) }
        return notes.joined(separator: " ")
    }

    static func partial(_ content: ReportContent) -> String? {
        guard content.period.status == .partial else { return nil }
        return "\(content.period.name) is partial: it is not over, or the exports do not cover all "
            + "of it. Its figures stand as they are and are not compared with whole periods."
    }

    static func quiet(_ content: ReportContent) -> String? {
        guard content.sentences.isEmpty else { return nil }
        return content.checked.findings.isEmpty
            ? "Nothing passed the thresholds set for news. The figures follow."
            : "The headline says it all. The figures follow."
    }

    static func withheld(_ content: ReportContent) -> String? {
        let count = content.standing.withheld
        guard count > 0 else { return nil }
        return count == 1
            ? "1 sentence was written and withheld, since the tables do not support it."
            : "\(Quantity.text(count, "sentence")) were written and withheld, since the tables "
                + "do not support them."
    }

    static func writer(_ content: ReportContent) -> String {
        let writer = content.checked.narrative.writer
        let (model, template) = content.origins
        guard writer.provider != "template" else { return "Written by the built-in template." }
        let name = [writer.provider, writer.model].compactMap(\.self).joined(separator: ", ")
        var note = "Writer: \(name). "
        note +=
            model == 0
            ? "All sentences are the template's."
            : template == 0
                ? "All sentences are the model's."
                : "\(Quantity.text(model, "sentence")) by the model, \(template) by the template."
        if let reason = writer.fallbackReason { note += " The model gave way: \(reason)." }
        return note
    }

    static func baseline(_ breakdown: Breakdown) -> String {
        breakdown.total.change == nil
            ? "Not compared with \(breakdown.previous.name)."
            : "Changes since \(breakdown.previous.name)."
    }
}
