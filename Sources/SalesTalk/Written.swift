import SalesCore

/// Figures about the work itself, as people read them.
enum Written {
    static func count(_ number: Int, _ noun: String) -> String {
        "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
    }

    static func grouped(_ number: Int) -> String {
        var digits = Array(String(number.magnitude))
        var index = digits.count - 3
        while index > 0 {
            digits.insert(",", at: index)
            index -= 3
        }
        return (number < 0 ? "-" : "") + String(digits)
    }

    /// "1,204 lines = 1,200 accepted + 3 rejected + 0 duplicate + 1 skipped"
    static func counts(_ counts: LineCounts) -> String {
        "\(grouped(counts.read)) lines = \(grouped(counts.accepted)) accepted + "
            + "\(grouped(counts.rejected)) rejected + \(grouped(counts.duplicate)) duplicate + "
            + "\(grouped(counts.skipped.total)) skipped"
    }

    static func reject(_ reject: Reject) -> String {
        let column = reject.column.map { ", column \(ShownText.quoted($0))" } ?? ""
        return "\(reject.file), line \(reject.line)\(column): \(reject.reason). \(reject.remedy)"
    }

    static func bytes(_ count: Int) -> String {
        var value = Double(count)
        for unit in ["B", "KB", "MB", "GB"] {
            if value < 1000 || unit == "GB" {
                return unit == "B" ? "\(count) B" : "\(tenths(value)) \(unit)"
            }
            value /= 1000
        }
        return "\(count) B"
    }

    static func seconds(_ seconds: Double) -> String {
        if seconds < 1 { return "\(Int((seconds * 1000).rounded())) ms" }
        if seconds < 60 { return "\(tenths(seconds)) s" }
        let whole = Int(seconds.rounded())
        return "\(whole / 60) min \(whole % 60) s"
    }

    private static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
