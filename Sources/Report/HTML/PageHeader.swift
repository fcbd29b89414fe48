import SalesCore

/// Whose report this is, of which period, and the one thing that matters.
enum PageHeader {
    static func markup(_ content: ReportContent) -> Markup {
        .element(
            "header", [:],
            [
                .element("p", ["class": "eyebrow"], eyebrow(content)),
                .element("h1", [:], content.headline.text),
                .element("p", ["class": "meta"], ReportNotes.setting(content)),
            ] + partialNote(content) + [ProofDetails.ofHeadline(content)])
    }

    private static func eyebrow(_ content: ReportContent) -> [Markup] {
        let isPartial = content.period.status == .partial
        return [
            .element("b", [:], [.element("bdi", [:], content.tenant.name)]),
            .element("span", ["class": "period"], content.period.name),
            .element(
                "span", ["class": isPartial ? "badge partial" : "badge"],
                content.language.page(isPartial ? "Partial period" : "Complete")),
        ]
    }

    private static func partialNote(_ content: ReportContent) -> [Markup] {
        ReportNotes.partial(content).map { [.element("p", ["class": "caveat"], $0)] } ?? []
    }
}
