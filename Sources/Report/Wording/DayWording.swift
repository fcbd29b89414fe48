import SalesCore

/// Days and periods as people write them.
enum DayWording {
    /// "3 November 2025", "3. November 2025"
    static func text(_ day: Day, in language: ReportLanguage = .english) -> String {
        let (year, month, _) = day.components
        return "\(number(day, language)) \(language.monthName(month)) \(year)"
    }

    /// "1–31 October 2025", "1 August – 31 October 2025", "1 November 2025 – 31 January 2026"
    static func range(
        _ first: Day, _ last: Day, in language: ReportLanguage = .english
    ) -> String {
        let (start, end) = (first.components, last.components)
        let told = text(last, in: language)
        if start.year != end.year { return "\(text(first, in: language)) – \(told)" }
        let day = number(first, language)
        if start.month != end.month { return "\(day) \(language.monthName(start.month)) – \(told)" }
        return "\(day)–\(told)"
    }

    private static func number(_ day: Day, _ language: ReportLanguage) -> String {
        switch language {
        case .english: "\(day.components.day)"
        case .german: "\(day.components.day)."
        }
    }
}

extension Period {
    /// Short enough for a card: "Oct 2025", "P9 FY2026", "Q3 FY2026".
    func shortName(in language: ReportLanguage = .english) -> String {
        grain == .month && !isFiscal
            ? "\(language.monthName(index).prefix(3)) \(year)" : language.name(of: self)
    }

    /// Short enough for an axis, the year apart: ("Oct", "2025"), ("P9", "FY2026").
    func axisName(in language: ReportLanguage = .english) -> (part: String, year: String) {
        let mark = language == .german ? "GJ " : "FY"
        let year = isFiscal ? "\(mark)\(year)" : "\(year)"
        return switch grain {
        case .month where isFiscal: ("P\(index)", year)
        case .month: (String(language.monthName(index).prefix(3)), year)
        case .quarter: ("Q\(index)", year)
        }
    }
}
