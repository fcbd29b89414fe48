public import SalesCore

/// A checked text as one page that needs nothing else: every claim marked, its cells on hover.
public enum CheckPage {
    /// `period` is what the text meant where it named none.
    public static func text(
        _ report: CheckReport, of text: String, tenant: String, period: Period
    ) -> String {
        let page = Markup.element(
            "html", ["lang": "en"],
            [
                PageHead.markup(
                    title: "Fact check: \(tenant)", styles: [Stylesheet.css, CheckStylesheet.css]),
                .element(
                    "body", [:],
                    [
                        header(report, tenant: tenant, period: period),
                        .element("main", [:], [textSection(report, text), claimSection(report)]),
                    ]),
            ])
        return "<!doctype html>\n" + page.source + "\n"
    }

    private static func header(
        _ report: CheckReport, tenant: String, period: Period
    ) -> Markup {
        .element(
            "header", [:],
            [
                .element(
                    "p", ["class": "eyebrow"],
                    [
                        .element("b", [:], [.element("bdi", [:], tenant)]),
                        .element("span", ["class": "period"], period.name),
                    ]),
                .element("h1", [:], "Fact check"),
                .element("p", ["class": "meta"], CheckWording.summary(report)),
            ])
    }

    // MARK: - The text

    private static func textSection(_ report: CheckReport, _ text: String) -> Markup {
        let lines = CheckedLines(text, report).lines.map { pieces in
            Markup.element("p", [:], pieces.map { piece($0, report) })
        }
        return .element(
            "section", ["aria-labelledby": "text", "class": "checked"],
            [.element("h2", ["id": "text"], "The text")] + lines)
    }

    private static func piece(_ piece: CheckedLines.Piece, _ report: CheckReport) -> Markup {
        let claims = piece.claims.map { report.claims[$0] }
        guard let worst = CheckWording.worst(of: claims) else { return .text(piece.text) }
        return .element(
            "span", ["class": "claim \(CheckWording.kind(worst))", "tabindex": "0"],
            [
                .text(piece.text),
                .element("span", ["class": "cells", "role": "note"], claims.map(note)),
            ])
    }

    private static func note(_ claim: Claim) -> Markup {
        let told = [CheckWording.verdict(claim.verdict) + ": " + claim.reason] + nearest(claim)
        return .element(
            "span", ["class": "note"],
            told.map { .element("span", [:], $0) }
                + claim.cells.prefix(mostCellsOnHover).map {
                    .element("span", ["class": "cell"], CheckWording.cell($0))
                })
    }

    private static let mostCellsOnHover = 6

    private static func nearest(_ claim: Claim) -> [String] {
        claim.nearest.map { ["Nearest: \($0)"] } ?? []
    }

    // MARK: - The claims

    private static func claimSection(_ report: CheckReport) -> Markup {
        guard !report.claims.isEmpty else {
            return .element(
                "section", [:],
                [.element("p", ["class": "quiet"], "No claim that the tables could decide.")])
        }
        let rows = report.claims.map { claim in
            [
                Table.Field.name(PlainText.cut(claim.text, toWidth: 80)),
                .plain(CheckWording.verdict(claim.verdict)),
                .plain(([claim.reason] + nearest(claim)).joined(separator: ". ")),
                .plain(claim.cells.map(CheckWording.cell).joined(separator: "; ")),
            ]
        }
        return .element(
            "section", ["aria-labelledby": "claims", "class": "claims"],
            [
                .element("h2", ["id": "claims"], "The claims"),
                Table(
                    caption: "Every claim of the text",
                    columns: [.text("Claim"), .text("Verdict"), .text("Why"), .text("Cells")],
                    rows: rows, isCaptionShown: false
                ).markup,
            ])
    }
}
