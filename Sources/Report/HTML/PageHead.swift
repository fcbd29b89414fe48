/// What a browser is told before it shows a page of ours.
enum PageHead {
    /// Nothing on the page may load or run anything, whatever a cell or a text says.
    private static let contentPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

    static func markup(title: String, styles: [StaticString]) -> Markup {
        .element(
            "head", [:],
            [
                .element("meta", ["charset": "utf-8"]),
                .element(
                    "meta",
                    ["http-equiv": "Content-Security-Policy", "content": contentPolicy]),
                .element(
                    "meta",
                    ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                .element("meta", ["name": "color-scheme", "content": "light dark"]),
                .element("meta", ["name": "referrer", "content": "no-referrer"]),
                .element("title", [:], title),
            ] + styles.map { .element("style", [:], [.verbatim($0)]) })
    }
}
