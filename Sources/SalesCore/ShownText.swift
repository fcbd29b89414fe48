/// Text from a file as a message shows it: never longer than anyone reads, never more than text.
public enum ShownText {
    /// How much of a name or cell is shown.
    public static let limit = 60
    /// How many names a message lists.
    public static let listedNames = 20

    /// Cut to the limit, on one line, controls written out.
    public static func name(_ text: String, limit: Int = limit) -> String {
        var shown = ""
        var room = limit
        for scalar in text.unicodeScalars {
            var word = ""
            append(scalar, to: &word, keepsLines: false)
            room -= word.unicodeScalars.count
            guard room >= 0 else { return shown + "…" }
            shown.unicodeScalars.append(contentsOf: word.unicodeScalars)
        }
        return shown
    }

    public static func quoted(_ text: String) -> String { "\"\(name(text))\"" }

    /// The first names and how many there are more.
    public static func list(_ names: [String], as shown: (String) -> String = { name($0) })
        -> String
    {
        let rest = names.count - listedNames
        return names.prefix(listedNames).map(shown).joined(separator: ", ")
            + (rest > 0 ? " and \(rest) more" : "")
    }

    /// The whole text for a terminal: line ends and tabs stay, whatever could move its cursor,
    /// change its colours or reorder its text is written out as in JSON: `\u001b`.
    public static func visible(_ text: String) -> String {
        if text.unicodeScalars.allSatisfy({ $0 == "\n" || $0 == "\t" || isShown($0) }) {
            return text
        }
        var shown = ""
        for scalar in text.unicodeScalars { append(scalar, to: &shown, keepsLines: true) }
        return shown
    }

    private static func append(
        _ scalar: Unicode.Scalar, to text: inout String, keepsLines: Bool
    ) {
        switch scalar {
        case "\n" where !keepsLines: text += "\\n"
        case "\r" where !keepsLines: text += "\\r"
        case "\t" where !keepsLines: text += "\\t"
        case "\n", "\t": text.unicodeScalars.append(scalar)
        case _ where isShown(scalar): text.unicodeScalars.append(scalar)
        default:
            let digits = String(scalar.value, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }

    /// Whether it moves no cursor, changes no colours and reorders no text.
    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069,
            0xFEFF:
            false
        default: true
        }
    }
}
