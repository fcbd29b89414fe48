import Cloud
import Narrate

/// A request in the protocol of the model that it goes to.
enum BedrockQuestion: Hashable, Sendable {
    case converse(ConverseRequest)
    case titan(TitanTextRequest)

    init(
        _ request: ModelRequest, to id: BedrockModelID, abilities: BedrockAbilities,
        guardrail: Guardrail?
    ) {
        if id.isTitanText {
            self = .titan(
                TitanTextRequest(
                    model: id.text, system: request.system, prompt: request.prompt,
                    maximumTokens: min(request.maximumOutputTokens, Self.mostTitanTokens),
                    guardrail: guardrail))
        } else {
            let isLongEnough = abilities.leastCachedTokens.map {
                ContextWindow.mostTokens(in: request.system) >= $0
            }
            self = .converse(
                ConverseRequest(
                    model: id.text, system: request.system, prompt: request.prompt,
                    maximumTokens: request.maximumOutputTokens,
                    temperature: abilities.takesTemperature ? 0 : nil,
                    structure: Self.structure(request.schema, abilities.structuring),
                    guardrail: guardrail, cachesSystem: isLongEnough ?? false))
        }
    }

    /// All that the smallest of them, Premier, gives.
    private static let mostTitanTokens = 3072

    private static func structure(
        _ schema: String, _ structuring: BedrockAbilities.Structuring
    ) -> ConverseRequest.Structure? {
        switch structuring {
        case .textFormat: .textFormat(schema: schema)
        case .tool: .tool(schema: schema)
        case .none: nil
        }
    }

    /// The body that goes over the wire, or into a record of a batch job.
    func json() throws -> [UInt8] {
        switch self {
        case .converse(let request): try request.json()
        case .titan(let request): request.json()
        }
    }

    /// Of the body that comes back, over the wire or in a record of a batch job.
    func answer(from json: [UInt8]) -> ConverseAnswer? {
        switch self {
        case .converse: ConverseAnswer(json: json)
        case .titan: ConverseAnswer(titan: json)
        }
    }

    var form: InvocationJobRequest.RecordForm {
        switch self {
        case .converse: .converse
        case .titan: .invokeModel
        }
    }
}
