import SalesCore

/// How often in a row a value moved one way: "3 in a row: revenue rose once more in May".
extension RoleReading {
    /// Of how many months, or which of them the last was.
    var streak: [Token]? {
        guard dimensions.allSatisfy({ dimension in members.contains { isOf(dimension, $0) } }),
            isOneSlice, comparators.isEmpty, !quantities.contains(where: isPercent),
            baselines.allSatisfy(isOfMonths), namedOnce(periods).count <= 1,
            extremes.isEmpty, let sign = mentions[directions.first ?? 0].direction?.sign,
            directions.allSatisfy({ mentions[$0].direction?.sign == sign }),
            sign == .up || sign == .down, tellsRun
        else { return nil }
        let verb = said(sign == .up ? "rose" : "fell")
        if let ordinal = only(ordinals), quantities.isEmpty, extras[.span] == nil {
            return subject + verb + said("for the") + words(ordinal) + said("month in a row")
                + periods.flatMap { said("in") + words($0) }
        }
        guard ordinals.isEmpty, let (count, end) = run else { return nil }
        return end.isEmpty
            ? subject + said(sign == .up ? "have risen for" : "have fallen for") + count
                + said("straight months")
            : said("as of") + end + said(",") + subject
                + said(sign == .up ? "have risen for" : "have fallen for") + count
                + said("straight months")
    }

    /// The same where nothing else can be meant by it, so that "2 times in a row" is no multiple.
    var definiteStreak: [Token]? {
        guard says(only: [.all, .span]) && !names(Self.others) || isNothingBut, isCounted,
            ordinals.isEmpty || streaks.isEmpty
        else { return nil }
        return streak
    }

    /// Quarters and years have runs of their own, and "but not before" tells more.
    private static let others: Set<String> = [
        "quarter", "quarters", "quarterly", "year", "years", "yearly", "annual", "weeks", "days",
        "not", "before", "then", "break", "broke", "ended", "after", "until", "never",
    ]

    /// "month on month" tells how a run is counted, not what is compared.
    private func isOfMonths(_ index: Int) -> Bool {
        guard let baseline = mentions[index].baseline else { return false }
        return baseline.standsAlone && baseline.baseline == .previous && baseline.grain == .month
    }

    private var tellsRun: Bool {
        !streaks.isEmpty || names(Self.runs) || tellsEachMonth || isNothingBut
    }

    private static let runs: Set<String> = [
        "row", "succession", "consecutive", "successive", "consecutively", "successively",
        "running", "unbroken", "uninterrupted", "uninterruptedly", "series", "run", "chain",
        "sequence", "streak", "straight", "stretch",
    ]

    /// "every month for 4 months", "month after month", "each of the 3 months"
    private var tellsEachMonth: Bool {
        let texts = tokens.map(\.text)
        for index in texts.indices.dropFirst(2)
        where texts[index] == "month" && ["after", "by", "for", "over"].contains(texts[index - 1]) {
            if texts[index - 2] == "month" { return true }
        }
        for index in texts.indices.dropFirst() where texts[index] == "month" {
            if ["every", "each"].contains(texts[index - 1]) { return true }
        }
        return extras[.all] != nil && names(["months"])
    }

    /// "not for a single month did it do anything but fall"
    private var isNothingBut: Bool {
        names(["anything"]) && names(["but"]) && extras[.negation]?.count == 1
            && says(only: [.negation, .span]) && names(["month", "months"])
    }

    /// Whether the number is one of months, and so no other claim.
    private var isCounted: Bool {
        guard let count = only(quantities) else {
            return quantities.isEmpty && (extras[.span] != nil || !ordinals.isEmpty)
        }
        guard let quantity = mentions[count].quantity, quantity.isWhole else { return false }
        return (quantity.unit == .plain || quantity.unit == .times) && quantity.value >= 2
            && quantity.value <= 60
    }

    /// The number of months, and the last of them.
    private var run: (count: [Token], end: [Token])? {
        if let span = only(extras[.span] ?? []) {
            guard quantities.isEmpty, periods.isEmpty else { return nil }
            let told = words(span)
            guard let months = told.firstIndex(where: { $0.text == "months" }), months > 0,
                let link = told.lastIndex(where: { Self.links.contains($0.text) }), link > months
            else { return nil }
            return ([told[months - 1]], Array(told[(link + 1)...]))
        }
        guard let count = only(quantities),
            mentions[count].quantity?.unit == .plain || mentions[count].quantity?.unit == .times
        else { return nil }
        let number = words(count).prefix { $0.text != "times" && $0.text != "months" }
        return (Array(number), periods.first.map { words($0) } ?? [])
    }

    private static let links: Set<String> = ["to", "with", "in", "through", "until", "till", "by"]
}
