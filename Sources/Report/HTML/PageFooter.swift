import SalesCore

/// What an auditor needs to find the run and prove the report again.
enum PageFooter {
    static func markup(_ content: ReportContent) -> Markup {
        let proof = content.checked.proof
        let language = content.language
        return .element(
            "footer", [:],
            [
                .element("p", [:], ReportNotes.writer(content)),
                .element(
                    "p", ["class": "trace"],
                    [
                        .text(language.page("Run ")), code(content.runID),
                        .text(language.page(" · facts ")),
                        code(String(proof.factSetHash.prefix(12))),
                        .text(language.page(" · tables ")),
                        code(String(proof.tableHash.prefix(12))),
                    ]),
                .element(
                    "p", [:],
                    [
                        .text(language.page("Prove it again, offline: ")),
                        code("salestalk verify"),
                        .text(language.page(" on the archived report.")),
                    ]),
            ])
    }

    private static func code(_ text: String) -> Markup {
        .element("span", ["class": "code"], text)
    }
}
