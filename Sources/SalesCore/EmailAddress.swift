/// An e-mail address as people have them: the dot-atom form of RFC 5322, with a domain of at least
/// two labels.
///
/// No quoted local parts, comments or address literals: mail systems hardly take them.
public struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// Nil for what has a fault.
    public init?(_ text: String) {
        guard Self.fault(in: text) == nil else { return nil }
        description = text
    }

    /// Why a text is no address; nil for one that is.
    public static func fault(in text: String) -> String? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return "it has no @" }
        guard parts.count == 2 else { return "it has more than one @" }
        guard text.utf8.count <= 254 else { return "it is longer than 254 characters" }
        return localFault(parts[0]) ?? domainFault(parts[1])
    }

    private static func localFault(_ local: Substring) -> String? {
        guard !local.isEmpty else { return "nothing stands before the @" }
        guard local.utf8.count <= 64 else { return "more than 64 characters stand before the @" }
        guard !local.hasPrefix("."), !local.hasSuffix("."), !local.contains("..") else {
            return "a dot stands at an end of its first part, or two stand together"
        }
        guard local.utf8.allSatisfy(isAtomText) else {
            return "a character that no address has stands before the @"
        }
        return nil
    }

    private static func domainFault(_ domain: Substring) -> String? {
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1 else { return "its domain has no dot" }
        for label in labels {
            guard 1...63 ~= label.utf8.count, label.utf8.allSatisfy(isLabelText),
                !label.hasPrefix("-"), !label.hasSuffix("-")
            else { return "its domain is none" }
        }
        guard let last = labels.last, !last.utf8.allSatisfy(isDigit) else {
            return "its domain ends with a number"
        }
        return nil
    }

    private static func isAtomText(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || isLabelText(byte)
            || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte)
    }

    private static func isLabelText(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "-"):
            true
        default: isDigit(byte)
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
