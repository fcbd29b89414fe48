import Runner
import SalesCore

/// What models took, as people read it.
enum UsageText {
    /// "ollama llama3.2: 1,204 tokens read, 310 written, $0.0042"; none for the template.
    static func of(_ writer: WriterIdentity) -> String? {
        guard let model = writer.model else { return nil }
        return "\(writer.provider) \(model): \(text(writer.usage))"
    }

    /// Of all tenants; none where no model was asked.
    static func total(_ record: RunRecord) -> String? {
        let used = record.tenants.compactMap(\.usage)
        return used.dropFirst().reduce(used.first) { $0?.adding($1) }.map(text)
    }

    private static func text(_ usage: ModelUsage) -> String {
        var parts = [
            "\(Written.grouped(usage.inputTokens)) tokens read",
            "\(Written.grouped(usage.outputTokens)) written",
            usage.cost.map { "$\($0.text(minimumPlaces: 2))" } ?? "at an unknown price",
        ]
        if usage.keptAnswers > 0 {
            parts.append("\(Written.count(usage.keptAnswers, "answer")) kept from before")
        }
        return parts.joined(separator: ", ")
    }
}
