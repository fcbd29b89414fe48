/// Whether a header looks like that of a crosstab: several columns headed by months.
public struct CrosstabGuess: Hashable, Sendable {
    /// Headers of months, in the order of the file.
    public let months: [String]
    /// What the time column must say for them to be read; empty where they tell themselves.
    public let formats: [String]

    /// Fails where fewer than two columns are headed by a month.
    public init?(headers: [String]) {
        let reader = MonthHeadingReader(headings: headers, formats: [])
        var months: [String] = []
        var formats: [[String]] = []
        for header in headers {
            switch reader.read(header) {
            case .month: months.append(header)
            case .unclear(let choices):
                months.append(header)
                formats.append(choices)
            case .total, .other: break
            }
        }
        guard months.count >= 2 else { return nil }
        self.months = months
        // Declared formats are the only ones read, so that they must do for every month.
        let common = formats.first?.filter { format in
            let declared = MonthHeadingReader(headings: headers, formats: [format])
            return months.allSatisfy { header in
                if case .month = declared.read(header) { true } else { false }
            }
        }
        self.formats = formats.isEmpty ? [] : common ?? []
        if !formats.isEmpty, self.formats.isEmpty { return nil }
    }
}
