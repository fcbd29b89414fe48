import SalesCore

/// Asks a model for a draft, once more with the reasons if sentences of it fail.
struct ModelWriter: Sendable {
    struct Outcome: Sendable {
        /// None where no answer held a draft.
        let draft: Draft?
        let usage: ModelUsage
        /// Why there is no draft; safe to log.
        let failure: String?
        /// Whether the model answered at all, so that asking again may help.
        var isAnswered = true
    }

    let model: any LanguageModel
    let prompt: Prompt
    /// Sentences of a draft that may not stand, with the reasons.
    let problems: @Sendable (Draft) -> [(text: String, reasons: [String])]

    /// Never throws: whatever goes wrong ends in an outcome that says so.
    func write() async -> Outcome {
        let first = await ask(prompt.request)
        let faults = first.draft.map(problems) ?? [(text: "", reasons: [Self.unreadable])]
        guard first.isAnswered, !faults.isEmpty else { return first }
        let second = await ask(prompt.request(afterProblems: faults))
        return Outcome(
            draft: better(first.draft, faults.count, second.draft),
            usage: first.usage.adding(second.usage),
            failure: second.draft == nil && first.draft == nil
                ? second.failure ?? first.failure : nil)
    }

    private static let unreadable = "it was not JSON by the schema"

    /// The second draft, unless it has fewer sentences that stand than the first.
    private func better(_ first: Draft?, _ faults: Int, _ second: Draft?) -> Draft? {
        guard let first else { return second }
        guard let second else { return first }
        let standing = first.sentences.count + 1 - faults
        return second.sentences.count + 1 - problems(second).count >= standing ? second : first
    }

    private func ask(_ request: ModelRequest) async -> Outcome {
        do {
            let reply = try await model.answer(request)
            let draft = DraftReader.draft(from: reply.text)
            let cut = reply.isTruncated ? "was cut off" : "held no draft"
            return Outcome(
                draft: draft, usage: ModelUsage(reply),
                failure: draft == nil ? "the model's answer \(cut)" : nil)
        } catch {
            let reason = (error as? any Failure)?.summary ?? "the model gave no answer"
            let charged = (error as? ChargedFailure).map { ModelUsage($0.reply) }
            return Outcome(
                draft: nil, usage: charged ?? ModelUsage(cost: .zero), failure: reason,
                isAnswered: false)
        }
    }
}

extension ModelUsage {
    fileprivate init(_ reply: ModelReply) {
        self.init(
            inputTokens: reply.inputTokens, outputTokens: reply.outputTokens, cost: reply.cost,
            keptAnswers: reply.isKept ? 1 : 0)
    }
}
