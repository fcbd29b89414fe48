/// Nouns for what a metric is meant to come to.
enum TargetWords {
    static let entries: [LexiconEntry] =
        LexiconEntry.list(
            "target,targets,goal,goals,plan,plans,planned,budget,budgets,budgeted,quota,quotas,"
                + "objective,objectives,targeted,plan number,plan figure,target figure,"
                + "target value,target number,sales target,sales targets,target level",
            .target)
}
