/// Nouns for what a metric is meant to come to.
enum TargetWords {
    static let entries: [LexiconEntry] =
        LexiconEntry.list(
            "target,targets,goal,goals,plan,plans,planned,budget,budgets,budgeted,quota,quotas,"
                + "objective,objectives,targeted,plan number,plan figure,target figure,"
                + "target value,target number,sales target,sales targets,target level",
            .target)
        + kinds.flatMap { kind in nouns.map { LexiconEntry("\(kind) \($0)", .target) } }

    private static let kinds = [
        "approved", "agreed", "internal", "operating", "management", "official", "original",
        "committed", "business", "set", "own", "financial", "company", "board", "stated",
    ]

    private static let nouns = ["target", "plan", "budget", "goal", "quota", "objective"]
}
