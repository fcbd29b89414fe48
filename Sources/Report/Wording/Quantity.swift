/// A count with its noun in the right number.
enum Quantity {
    static func text(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
        "\(grouped(count)) \(count == 1 ? singular : plural ?? singular + "s")"
    }

    /// Commas between groups of three digits.
    static func grouped(_ count: Int) -> String {
        let digits = String(count.magnitude)
        var result = count < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { result.append(",") }
            result.append(digit)
        }
        return result
    }

    /// The noun of the members left out of a table: "3 others", "1 other".
    static func others(_ count: Int) -> String { text(count, "other") }
}
