/// Text of a file as one line that a terminal only prints, shortened to `limit` characters.
///
/// Line ends, NUL, escape sequences and marks that turn the direction of writing are spelled out.
public func visibleForm(of text: String, limit: Int = .max) -> String {
    var visible = ""
    var count = 0
    for character in text {
        if count == limit { return visible + "…" }
        count += 1
        for scalar in character.unicodeScalars { visible += spelled(scalar) }
    }
    return visible
}

private func spelled(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x09: "\\t"
    case 0x00: "\\0"
    case ..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: String(scalar)
    }
}
