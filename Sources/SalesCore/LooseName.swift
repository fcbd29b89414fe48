/// What a name says apart from its looks: without regard to case, to spaces around it, and to how
/// many and which spaces stand inside it.
///
/// Composed and decomposed letters need no care: texts of Swift that look the same are equal.
public func looseForm(of name: String) -> String {
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

/// Marks without width that copying leaves in a text: byte order mark, zero-width space, soft hyphen.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FEFF}" || scalar == "\u{200B}" || scalar == "\u{2060}" || scalar == "\u{AD}"
}
