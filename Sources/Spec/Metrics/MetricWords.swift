internal import SalesCore

/// Holds that every word people use for a metric means one metric only.
enum MetricWords {
    /// Notes a name, label or other word that two metrics share, letter case aside.
    static func check(_ drafts: [MetricDraft]) {
        var owners: [String: String] = [:]
        for draft in drafts { owners[key(draft.name)] = draft.name }
        for draft in drafts {
            claim(draft.label ?? Metric.label(from: draft.name), draft, .label, &owners)
        }
        for draft in drafts {
            for word in draft.also { claim(word, draft, .also, &owners) }
        }
    }

    private static func claim(
        _ word: String, _ draft: MetricDraft, _ source: MetricReader.Key,
        _ owners: inout [String: String]
    ) {
        let owner = owners[key(word)]
        owners[key(word)] = owner ?? draft.name
        guard let owner, owner != draft.name else { return }
        (draft.keys[source] ?? draft.keys.node).report(
            "\(quoted(word)) already means '\(owner)'",
            remedy: "Choose another word, or the text of reports is ambiguous.")
    }

    private static func key(_ word: String) -> String {
        word.lowercased().split(separator: "_").joined(separator: " ")
    }
}
