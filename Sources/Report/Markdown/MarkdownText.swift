/// Anyone's text inside Markdown: cleaned, and escaped only where it would mean something.
enum MarkdownText {
    /// Part of a line that does not stand at its start.
    static func inline(_ text: String) -> String {
        let scalars = Array(PlainText.cleaned(text).unicodeScalars)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let before = index > 0 ? scalars[index - 1] : " "
            let after = index + 1 < scalars.count ? scalars[index + 1] : " "
            if means(scalar, before: before, after: after) { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }

    /// A line of its own, which may begin like a list, a heading, a rule or a quotation.
    static func line(_ text: String) -> String {
        let line = inline(String(PlainText.cleaned(text).drop { $0 == " " }))
        guard let first = line.unicodeScalars.first else { return line }
        if "#+-=:".unicodeScalars.contains(first) { return "\\" + line }
        let digits = line.unicodeScalars.prefix { ("0"..."9").contains($0) }
        let rest = line.unicodeScalars.dropFirst(digits.count)
        if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" {
            return String(digits) + "\\" + String(String.UnicodeScalarView(rest))
        }
        return line
    }

    private static func means(
        _ scalar: Unicode.Scalar, before: Unicode.Scalar, after: Unicode.Scalar
    ) -> Bool {
        switch scalar {
        case "\\", "`", "*", "[", "]", "<", ">", "|", "~", "&", "^": true
        // Inside a word an underscore is only an underscore.
        case "_": !(isWord(before) && isWord(after))
        // A bare address would become a link.
        case ":": after == "/"
        case ".": before == "w" || before == "W"
        case "@": true
        default: false
        }
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
