import SalesCore

/// The sentences, each with its proof a click away.
enum NarrativeSection {
    static func section(_ content: ReportContent) -> Markup {
        .element(
            "section", ["aria-labelledby": "story", "class": "story"],
            [.element("h2", ["id": "story"], content.language.page("What happened"))]
                + body(content))
    }

    private static func body(_ content: ReportContent) -> [Markup] {
        if let note = ReportNotes.quiet(content) {
            return [.element("p", ["class": "quiet"], note)]
        }
        return [
            .element(
                "ul", ["class": "sentences"],
                content.sentences.map {
                    .element("li", [:], [ProofDetails.ofSentence($0, content)])
                })
        ]
    }
}
