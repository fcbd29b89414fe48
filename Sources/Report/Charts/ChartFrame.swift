/// The outside of every chart: an image with a name and a description for those who listen.
///
/// Charts that fill their column state positions across in percent and down in pixels, so that
/// bars stretch with the page while letters keep their size.
enum ChartFrame {
    static func wide(
        id: String, title: String, description: String, kind: String, height: Double,
        _ children: [Markup]
    ) -> Markup {
        .element(
            "svg",
            [
                "class": "chart \(kind)", "xmlns": "http://www.w3.org/2000/svg", "role": "img",
                "aria-labelledby": "\(id)-title \(id)-desc", "width": "100%",
                "height": Coordinate.text(height),
            ],
            heading(id, title, description) + children)
    }

    static func fixed(
        id: String, title: String, description: String, kind: String, width: Double,
        height: Double, _ children: [Markup]
    ) -> Markup {
        .element(
            "svg",
            [
                "class": "chart \(kind)", "xmlns": "http://www.w3.org/2000/svg", "role": "img",
                "aria-labelledby": "\(id)-title \(id)-desc",
                "viewBox": "0 0 \(Coordinate.text(width)) \(Coordinate.text(height))",
            ],
            heading(id, title, description) + children)
    }

    private static func heading(_ id: String, _ title: String, _ description: String) -> [Markup] {
        [
            .element("title", ["id": "\(id)-title"], title),
            .element("desc", ["id": "\(id)-desc"], description),
        ]
    }
}

/// Lengths as SVG writes them, to a hundredth, the same on every machine.
enum Coordinate {
    static func text(_ value: Double) -> String {
        let hundredths = (value * 100).rounded()
        guard hundredths.isFinite, hundredths.magnitude < 1e12 else { return "0" }
        let whole = Int(hundredths)
        let fraction = whole.magnitude % 100
        let sign = whole < 0 ? "-" : ""
        guard fraction > 0 else { return "\(sign)\(whole.magnitude / 100)" }
        let digits = fraction < 10 ? "0\(fraction)" : "\(fraction)"
        let trimmed = digits.hasSuffix("0") ? String(digits.dropLast()) : digits
        return "\(sign)\(whole.magnitude / 100).\(trimmed)"
    }

    static func percent(_ value: Double) -> String { text(value) + "%" }
}
