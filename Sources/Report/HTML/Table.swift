/// A table that scrolls by itself where the page is narrow.
struct Table {
    enum Column {
        case text(String)
        case number(String)
    }

    enum Field {
        /// Someone's name, possibly in another direction of writing: it heads the row.
        case name(String)
        case plain(String)
        case figure(String)
        /// A figure with the tone of good or bad news.
        case toned(String, ChangeWording.Tone)
    }

    let caption: String
    let columns: [Column]
    let rows: [[Field]]
    var summaryRows: [[Field]] = []
    var isCaptionShown = true

    var markup: Markup {
        .element(
            "div",
            ["class": "scroll", "role": "region", "aria-label": caption, "tabindex": "0"],
            [
                .element(
                    "table", [:],
                    [
                        .element(
                            "caption", isCaptionShown ? [:] : ["class": "unseen"], caption),
                        .element("thead", [:], [.element("tr", [:], columns.map(head))]),
                        .element("tbody", [:], rows.map(row)),
                    ]
                        + (summaryRows.isEmpty
                            ? [] : [.element("tfoot", [:], summaryRows.map(row))]))
            ])
    }

    private func head(_ column: Column) -> Markup {
        switch column {
        case .text(let title): .element("th", ["scope": "col"], title)
        case .number(let title): .element("th", ["scope": "col", "class": "n"], title)
        }
    }

    private func row(_ fields: [Field]) -> Markup {
        .element("tr", [:], fields.map(field))
    }

    private func field(_ field: Field) -> Markup {
        switch field {
        case .name(let name): .element("th", ["scope": "row"], [.element("bdi", [:], name)])
        case .plain(let text): .element("td", [:], text)
        case .figure(let text): .element("td", ["class": "n"], text)
        case .toned(let text, let tone): .element("td", ["class": "n \(tone.rawValue)"], text)
        }
    }
}
