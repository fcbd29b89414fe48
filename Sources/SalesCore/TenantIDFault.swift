extension TenantID {
    /// Why a text is no tenant id; nil for one that is.
    public static func fault(in text: String) -> String? {
        let count = text.unicodeScalars.count
        if count < 2 {
            return "it has \(count == 0 ? "no" : "only one") character, and 2 are the least"
        }
        if count > 63 { return "it has \(count) characters, and 63 are the most" }
        for scalar in text.unicodeScalars where !isAllowed(scalar) {
            return "it has \(name(of: scalar)); only a to z, 0 to 9 and - may stand in it"
        }
        return text.hasPrefix("-") ? "it begins with -" : nil
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9", "-": true
        default: false
        }
    }

    private static func name(of scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "A"..."Z": "the capital \(scalar)"
        case " ": "a space"
        case _ where scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F: "'\(scalar)'"
        default: "the character U+" + hexadecimal(scalar.value)
        }
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
