import SalesCore

/// What an auditor needs to find the run and prove the report again.
enum PageFooter {
    static func markup(_ content: ReportContent) -> Markup {
        let proof = content.checked.proof
        return .element(
            "footer", [:],
            [
                .element("p", [:], ReportNotes.writer(content)),
                .element(
                    "p", ["class": "trace"],
                    [
                        .text("Run "), code(content.runID), .text(" · facts "),
                        code(String(proof.factSetHash.prefix(12))), .text(" · tables "),
                        code(String(proof.tableHash.prefix(12))),
                    ]),
                .element(
                    "p", [:],
                    [
                        .text("Prove it again, offline: "),
                        code("salestalk verify"), .text(" on the archived report."),
                    ]),
            ])
    }

    private static func code(_ text: String) -> Markup {
        .element("span", ["class": "code"], text)
    }
}
