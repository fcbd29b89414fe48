internal import SalesCore

/// Reads the rule that ends a year of weeks: `nearest saturday` or `last saturday`.
enum YearEndReader {
    static func yearEnd(from node: PositionedNode) -> WeekCalendar.YearEnd? {
        guard let text = node.text() else { return nil }
        let words = text.lowercased().split(separator: " ").joined(separator: " ")
        if let rule = rules.first(where: { $0.name == words }) { return rule.yearEnd }
        let nearest = nearestName(to: words, among: rules.map(\.name))
        node.report(
            "\(quoted(text)) is not a day that ends a year",
            remedy: nearest.map { "Did you mean '\($0)'?" }
                ?? "Write 'nearest saturday' or 'last saturday', or another weekday: the one nearest "
                + "to, or the last one up to, the end of the month before the fiscal year starts.")
        return nil
    }

    /// What the rules look like, for editors.
    static var pattern: String {
        "^(nearest|last) (\(Weekday.allCases.map { "\($0)" }.joined(separator: "|")))$"
    }

    static let rules: [(name: String, yearEnd: WeekCalendar.YearEnd)] =
        Weekday.allCases.flatMap { weekday in
            [("nearest \(weekday)", .nearest(weekday)), ("last \(weekday)", .last(weekday))]
        }
}
