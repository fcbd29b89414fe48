/// What in a guardrail's trace made it step in, without a word of what it was applied to.
///
/// Topics, filters and types are the guardrail's own names; what they matched may be tenant data
/// and is passed over.
struct GuardrailTrace: Decodable {
    // As Converse tells it.
    private let inputAssessment: [String: Assessment]?
    private let outputAssessments: [String: [Assessment]]?
    // As InvokeModel does.
    private let input: [String: Assessment]?
    private let outputs: [[String: Assessment]]?

    /// "topic Investments in the prompt", "personal data EMAIL in the answer", each once.
    var reasons: [String] {
        let ofPrompt = [inputAssessment, input].compactMap { $0 }.flatMap(\.values)
        let ofAnswer =
            (outputAssessments ?? [:]).values.joined() + (outputs ?? []).flatMap(\.values)
        let all =
            ofPrompt.flatMap(\.findings).map { "\($0) in the prompt" }
            + ofAnswer.flatMap(\.findings).map { "\($0) in the answer" }
        return Set(all).sorted()
    }

    private struct Assessment: Decodable {
        let topicPolicy: Topics?
        let contentPolicy: Filters?
        let wordPolicy: Words?
        let sensitiveInformationPolicy: Sensitive?
        let contextualGroundingPolicy: Filters?

        var findings: [String] {
            named("topic", topicPolicy?.topics)
                + named("content filter", contentPolicy?.filters)
                + named("word list", wordPolicy?.managedWordLists)
                + named("a word of its own list", wordPolicy?.customWords)
                + named("personal data", sensitiveInformationPolicy?.piiEntities)
                + named("pattern", sensitiveInformationPolicy?.regexes)
                + named("grounding filter", contextualGroundingPolicy?.filters)
        }

        private func named(_ kind: String, _ items: [Item]?) -> [String] {
            (items ?? []).filter(\.isActedOn).map { item in
                (item.name ?? item.type).map { "\(kind) \($0)" } ?? kind
            }
        }
    }

    private struct Topics: Decodable { let topics: [Item]? }
    private struct Filters: Decodable { let filters: [Item]? }
    private struct Words: Decodable { let customWords, managedWordLists: [Item]? }
    private struct Sensitive: Decodable { let piiEntities, regexes: [Item]? }

    private struct Item: Decodable {
        let name: String?
        let type: String?
        let action: String?

        var isActedOn: Bool { action == "BLOCKED" || action == "ANONYMIZED" }
    }
}
