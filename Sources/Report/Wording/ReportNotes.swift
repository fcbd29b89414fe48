import SalesCore

/// The small sentences around the narrative, the same in every format.
enum ReportNotes {
    /// "1–31 October 2025. Tables as of 3 November 2025. Amounts in USD."
    static func setting(_ content: ReportContent) -> String {
        let (period, language) = (content.period, content.language)
        var notes = [
            DayWording.range(period.firstDay, period.lastDay, in: language) + ".",
            language.page("Tables as of %1.", DayWording.text(content.asOf, in: language)),
        ]
        if let currency = content.currency {
            notes.append(language.page("Amounts in %1.", currency.code))
        }
        if let note = period.calendarNote { notes.append(note) }
        return notes.joined(separator: " ")
    }

    static func partial(_ content: ReportContent) -> String? {
        guard content.period.status == .partial else { return nil }
        return content.language.page(
            "%1 is partial: it is not over, or the exports do not cover all of it. Its figures stand as they are and are not compared with whole periods.",
            content.period.name)
    }

    static func quiet(_ content: ReportContent) -> String? {
        guard content.sentences.isEmpty else { return nil }
        return content.language.page(
            content.checked.findings.isEmpty
                ? "Nothing passed the thresholds set for news. The figures follow."
                : "The headline says it all. The figures follow.")
    }

    static func withheld(_ content: ReportContent) -> String? {
        let (count, language) = (content.standing.withheld, content.language)
        guard count > 0 else { return nil }
        return count == 1
            ? language.page(
                "1 sentence was written and withheld, since the tables do not support it.")
            : language.page(
                "%1 were written and withheld, since the tables do not support them.",
                Quantity.text(count, "sentence", in: language))
    }

    static func writer(_ content: ReportContent) -> String {
        let (writer, language) = (content.checked.narrative.writer, content.language)
        let (model, template) = content.origins
        guard writer.provider != "template" else {
            return language.page("Written by the built-in template.")
        }
        let name = [writer.provider, writer.model].compactMap(\.self).joined(separator: ", ")
        let parts =
            model == 0
            ? language.page("All sentences are the template's.")
            : template == 0
                ? language.page("All sentences are the model's.")
                : language.page(
                    "%1 by the model, %2 by the template.",
                    Quantity.text(model, "sentence", in: language), String(template))
        let reason = writer.fallbackReason.map { language.page(" The model gave way: %1.", $0) }
        return language.page("Writer: %1. ", name) + parts + (reason ?? "")
    }

    static func baseline(_ breakdown: Breakdown, in language: ReportLanguage) -> String {
        language.page(
            breakdown.total.change == nil ? "Not compared with %1." : "Changes since %1.",
            language.name(of: breakdown.previous))
    }
}
