/// What stands between groups of digits. Marks that look alike are one.
public enum GroupingMark: Hashable, Sendable {
    case comma, point
    /// `'` and its typographic forms.
    case apostrophe
    /// A space of any width, breaking or not.
    case space

    /// As the spec writes it: one of `,`, `.`, `'` and a space.
    public init?(_ text: String) {
        switch text {
        case ",": self = .comma
        case ".": self = .point
        case "'": self = .apostrophe
        case " ": self = .space
        default: return nil
        }
    }

    /// The mark that begins at `index`, and how many bytes it has.
    static func read(
        _ text: NumberText.Text, at index: Int
    ) -> (mark: GroupingMark, length: Int)? {
        switch text[index] {
        case Byte.comma: return (.comma, 1)
        case Byte.point: return (.point, 1)
        case UInt8(ascii: "'"): return (.apostrophe, 1)
        default: break
        }
        let rest = text[index...]
        let space = NumberText.spaceLength(rest)
        if space > 0 { return (.space, space) }
        return apostrophes.first { rest.starts(with: $0) }.map { (.apostrophe, $0.count) }
    }

    /// U+2019 and U+02BC.
    private static let apostrophes: [[UInt8]] = [[0xE2, 0x80, 0x99], [0xCA, 0xBC]]
}
