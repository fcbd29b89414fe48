/// HTML and SVG that is well-formed by construction: text is cleaned and escaped, and every
/// element is closed, so that a page is also well-formed XML.
struct Markup: Hashable, Sendable {
    let source: String
    /// Whether it stands on lines of its own.
    private let isBlock: Bool

    /// Anyone's text; nothing in it is markup.
    static func text(_ text: String) -> Markup {
        Markup(source: escaped(text), isBlock: false)
    }

    /// Our own constant text that must not be escaped: the style sheet.
    static func verbatim(_ source: StaticString) -> Markup {
        Markup(source: source.description, isBlock: true)
    }

    static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
        _ children: [Markup] = []
    ) -> Markup {
        let name = name.description
        var tag = "<" + name
        for (key, value) in attributes {
            tag += " \(key)=\"\(escaped(value))\""
        }
        let isBlock = !inline.contains(name)
        if children.isEmpty, childless.contains(name) {
            return Markup(source: tag + " />", isBlock: isBlock)
        }
        let breaks = children.contains(where: \.isBlock)
        let body = children.map(\.source).joined(separator: breaks ? "\n" : "")
        let content = breaks ? "\n\(body)\n" : body
        return Markup(source: "\(tag)>\(content)</\(name)>", isBlock: isBlock)
    }

    static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
        _ text: String
    ) -> Markup {
        element(name, attributes, [.text(text)])
    }

    /// Cleaned of what hides or reorders text, then escaped for elements and quoted attributes.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in PlainText.cleaned(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static let inline: Set<String> = ["b", "bdi", "small", "span", "time", "tspan"]
    private static let childless: Set<String> = [
        "circle", "line", "meta", "path", "polyline", "rect",
    ]
}
