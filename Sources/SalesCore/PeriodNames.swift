extension Period {
    public static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    /// As a sentence names it: "October 2025", "Q4 2025", "P9 FY2026", "Q3 FY2026".
    public var name: String {
        switch grain {
        case .month:
            isFiscal ? "P\(index) FY\(year)" : "\(Self.monthNames[index - 1]) \(year)"
        case .quarter: isFiscal ? "Q\(index) FY\(year)" : "Q\(index) \(year)"
        }
    }
}
