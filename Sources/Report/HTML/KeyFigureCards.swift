import SalesCore

/// A card for every metric at the total.
enum KeyFigureCards {
    static func section(_ content: ReportContent) -> Markup? {
        guard !content.keyFigures.isEmpty else { return nil }
        return .element(
            "section", ["aria-labelledby": "figures"],
            [
                .element("h2", ["id": "figures"], content.language.page("Key figures")),
                .element(
                    "div", ["class": "cards of-\(columns(content.keyFigures.count))"],
                    content.keyFigures.enumerated().map { card($1, number: $0, content.language) }),
            ])
    }

    /// Rows of three or four, whichever leaves no card alone in the last.
    private static func columns(_ count: Int) -> Int {
        count % 4 == 0 || count == 7 || count == 11 ? 4 : 3
    }

    private static func card(
        _ figure: KeyFigure, number: Int, _ language: ReportLanguage
    ) -> Markup {
        let wording = FigureWording(unit: figure.unit, language: language)
        let line = Sparkline.chart(of: figure, id: "spark-\(number)", in: language)
        return .element(
            "article", ["class": "card"],
            [
                .element("h3", [:], figure.label),
                .element(
                    "p", ["class": "value", "title": wording.full(figure.value)],
                    wording.short(figure.value)),
                .element(
                    "ul", ["class": "changes"],
                    [figure.previous, figure.yearBefore].map { change($0, figure, language) }),
            ] + (line.map { [$0] } ?? []))
    }

    private static func reason(_ compared: ComparedFigure, _ language: ReportLanguage) -> String {
        language.page(
            compared.value == nil ? "no value for %1" : "not compared with %1",
            compared.period.shortName(in: language))
    }

    private static func change(
        _ compared: ComparedFigure, _ figure: KeyFigure, _ language: ReportLanguage
    ) -> Markup {
        guard let change = compared.change else {
            return .element(
                "li", [:],
                [
                    .element("span", ["class": "pill neutral"], FigureWording.missing),
                    .text(" \(reason(compared, language))"),
                ])
        }
        let wording = ChangeWording(
            change, unit: figure.unit, better: figure.better, language: language)
        let tone = wording.tone == .neutral ? "" : language.page(", \(wording.tone.rawValue)")
        let values = FigureWording(unit: figure.unit, language: language)
        return .element(
            "li",
            ["title": "\(language.name(of: compared.period)): \(values.full(compared.value))"],
            [
                .element("span", ["class": "pill \(wording.tone.rawValue)"], wording.text),
                .text(language.page(" vs %1", compared.period.shortName(in: language)) + tone),
            ])
    }
}
