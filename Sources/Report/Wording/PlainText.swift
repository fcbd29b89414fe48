import SalesCore

/// Text from a tenant's cells made safe to show: what hides or reorders other text is replaced.
enum PlainText {
    /// Line ends and tabs become spaces; control, direction and tag characters and what XML
    /// does not allow become U+FFFD, so that two different names never look the same.
    static func cleaned(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09...0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
            case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E,
                0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
                result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Cleaned, and cut to a width at which East Asian characters and emoji count twice.
    static func cut(_ text: String, toWidth limit: Int) -> String {
        let cleaned = cleaned(text)
        var width = 0
        var kept = ""
        for character in cleaned {
            width += self.width(of: character)
            if width > limit {
                while self.width(of: kept) > limit - 1 { kept.removeLast() }
                return kept + "…"
            }
            // Marks piled on one letter would run over their neighbours.
            kept.unicodeScalars.append(contentsOf: character.unicodeScalars.prefix(8))
        }
        return kept
    }

    static func width(of text: String) -> Int {
        text.reduce(0) { $0 + width(of: $1) }
    }

    private static func width(of character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        return switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }

    /// A member's name wherever it stands alone; the export may name none.
    static func member(
        _ name: String, width: Int = 80, in language: ReportLanguage = .english
    ) -> String {
        name.isEmpty ? language.page("(not named)") : cut(name, toWidth: width)
    }
}
