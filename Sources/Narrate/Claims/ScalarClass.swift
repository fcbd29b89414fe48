/// What a Unicode scalar is to the tokenizer; ASCII is answered without a table.
enum ScalarClass {
    static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80
            ? (0x30...0x39).contains(scalar.value) : scalar.properties.numericType == .decimal
    }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return (0x61...0x7A).contains(scalar.value | 0x20) }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }

    /// A letter of a script that writes words and numbers without a space between them.
    static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x9FFF, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80
            ? (0x41...0x5A).contains(scalar.value)
            : scalar.properties.generalCategory == .uppercaseLetter
    }

    /// A small letter; letters of scripts without capitals are neither.
    static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80
            ? (0x61...0x7A).contains(scalar.value)
            : scalar.properties.generalCategory == .lowercaseLetter
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80
            ? scalar.value <= 0x20 || scalar.value == 0x7F : scalar.properties.isWhitespace
    }

    /// Format characters (zero-width joiners, soft hyphens, direction marks).
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x80 && scalar.properties.generalCategory == .format
    }

    /// A dash that joins two words.
    static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}" || scalar == "_"
    }

    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}"
    }

    /// The form that names and lexicon entries are compared in.
    static func appendLowercase(_ scalar: Unicode.Scalar, to text: inout String) {
        switch scalar.value {
        case 0x41...0x5A:
            text.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value | 0x20)))
        case 0x2019: text.unicodeScalars.append("'")
        case 0x2212, 0x2010, 0x2011: text.unicodeScalars.append("-")
        case 0x2013, 0x2014: text.unicodeScalars.append("\u{2014}")
        case 0x80...:
            if let digit = decimalDigit(scalar) {
                text.unicodeScalars.append(Unicode.Scalar(UInt8(0x30 + digit)))
            } else {
                text += scalar.properties.lowercaseMapping
            }
        default: text.unicodeScalars.append(scalar)
        }
    }

    private static func decimalDigit(_ scalar: Unicode.Scalar) -> Int? {
        guard scalar.properties.numericType == .decimal,
            let value = scalar.properties.numericValue
        else { return nil }
        return Int(value)
    }
}
