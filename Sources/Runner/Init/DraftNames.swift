import Foundation

/// Names for a spec's columns, made from an export's headers.
struct DraftNames {
    private var taken: Set<String> = []

    /// Words of the expression grammar.
    private static let reserved: Set<String> = ["and", "or", "not"]
    /// Room for a number behind it, within the 64 characters of a name.
    private static let longest = 56
    /// Letters that are written with others where they cannot be had.
    private static let spelledOut = [
        "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l",
        "đ": "d", "ı": "i", "þ": "th",
    ]

    init(taken: Set<String> = []) { self.taken = taken }

    /// A name of its own for a header; `fallback` where its letters give none.
    mutating func name(for header: String, fallback: String) -> String {
        var name = Self.identifier(header)
        if name.isEmpty { name = fallback }
        var unique = name
        var number = 2
        while taken.contains(unique) || Self.reserved.contains(unique) {
            unique = "\(name)_\(number)"
            number += 1
        }
        taken.insert(unique)
        return unique
    }

    /// Small letters, digits and underscores; empty where nothing is left.
    static func identifier(_ header: String) -> String {
        var text = HeaderWords.spaced(header).precomposedStringWithCanonicalMapping.lowercased()
        for (letter, letters) in spelledOut {
            text = text.replacingOccurrences(of: letter, with: letters)
        }
        text = text.replacingOccurrences(of: "%", with: " percent ")
        text = text.replacingOccurrences(of: "#", with: " number ")
        text = text.applyingTransform(.toLatin, reverse: false) ?? text
        text = text.applyingTransform(.stripDiacritics, reverse: false) ?? text
        var words: [String] = [""]
        for scalar in text.lowercased().unicodeScalars {
            if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
                words[words.count - 1].unicodeScalars.append(scalar)
            } else if scalar != "'", scalar != "ʹ", scalar != "ʺ", words.last?.isEmpty == false {
                words.append("")
            }
        }
        var name = words.filter { !$0.isEmpty }.joined(separator: "_")
        if let first = name.first, first.isNumber { name = "n\(name)" }
        return String(name.prefix(longest)).trimmingCharacters(in: ["_"])
    }
}
