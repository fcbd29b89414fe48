/// What a name says apart from its looks: without regard to case, to spaces around it, and to how
/// many and which spaces stand inside it.
///
/// Composed and decomposed letters need no care: texts of Swift that look the same are equal.
public func looseForm(of name: String) -> String {
    if let form = plainForm(of: name) { return form }
    var form = ""
    var hasGap = false
    for scalar in name.unicodeScalars {
        if scalar.properties.isWhitespace || isInvisible(scalar) {
            hasGap = hasGap || !isInvisible(scalar)
            continue
        }
        if hasGap, !form.isEmpty { form.append(" ") }
        hasGap = false
        form.append(scalar.properties.lowercaseMapping)
    }
    return form
}

/// The form of a name of ASCII letters, digits and marks, without blanks; nil for other names.
private func plainForm(of name: String) -> String? {
    guard name.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    return String(
        unsafeUninitializedCapacity: name.utf8.count
    ) { buffer in
        for (index, byte) in name.utf8.enumerated() {
            buffer[index] =
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
        }
        return name.utf8.count
    }
}

/// Marks without width that copying leaves in a text: byte order mark, zero-width space, soft hyphen.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FEFF}" || scalar == "\u{200B}" || scalar == "\u{2060}" || scalar == "\u{AD}"
}
