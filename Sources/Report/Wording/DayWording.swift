import SalesCore

/// Days and periods as people write them.
enum DayWording {
    /// "3 November 2025"
    static func text(_ day: Day) -> String {
        let (year, month, number) = day.components
        return "\(number) \(Period.monthNames[month - 1]) \(year)"
    }

    /// "1–31 October 2025", "1 August – 31 October 2025", "1 November 2025 – 31 January 2026"
    static func range(_ first: Day, _ last: Day) -> String {
        let (start, end) = (first.components, last.components)
        if start.year != end.year { return "\(text(first)) – \(text(last))" }
        if start.month != end.month {
            return "\(start.day) \(Period.monthNames[start.month - 1]) – \(text(last))"
        }
        return "\(start.day)–\(text(last))"
    }
}

extension Period {
    /// Short enough for a card: "Oct 2025", "P9 FY2026", "Q3 FY2026".
    var shortName: String {
        grain == .month && !isFiscal ? "\(Self.monthNames[index - 1].prefix(3)) \(year)" : name
    }

    /// Short enough for an axis, the year apart: ("Oct", "2025"), ("P9", "FY2026").
    var axisName: (part: String, year: String) {
        let year = isFiscal ? "FY\(year)" : "\(year)"
        return switch grain {
        case .month where isFiscal: ("P\(index)", year)
        case .month: (String(Self.monthNames[index - 1].prefix(3)), year)
        case .quarter: ("Q\(index)", year)
        }
    }
}
