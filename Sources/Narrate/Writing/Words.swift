import SalesCore

/// Equal words among which a report takes turns, so that it does not repeat itself.
enum Words {
    private static let rising = ["rose", "grew", "increased", "climbed"]
    private static let falling = ["fell", "declined", "dropped", "decreased"]

    static func verb(isRising: Bool, turn: Int) -> String {
        let verbs = isRising ? rising : falling
        return verbs[((turn % verbs.count) + verbs.count) % verbs.count]
    }

    /// What a change of a total is called, in words that no verb of ours repeats.
    static func change(_ change: Change, turn: Int) -> String {
        let isEven = turn.isMultiple(of: 2)
        return change.difference.isNegative
            ? (isEven ? "decline" : "drop") : (isEven ? "increase" : "growth")
    }

    static func plural(_ grain: Grain) -> String {
        switch grain {
        case .month: "months"
        case .quarter: "quarters"
        }
    }
}
