import Narrate
import SalesCore

/// A model that gives the answers of a script, one for each request, and remembers what it was
/// asked.
actor ScriptedModel: LanguageModel {
    enum Line: Sendable {
        case says(String)
        case isCutOff(String)
        case fails(ScriptedFailure)
        case isTakenAway(ScriptedFailure)
        case throwsSomethingElse
    }

    nonisolated let provider = "scripted"
    nonisolated let model = "script-1"
    private var script: [Line]
    private(set) var requests: [ModelRequest] = []

    init(_ script: Line...) { self.script = script }

    func answer(_ request: ModelRequest) async throws -> ModelReply {
        requests.append(request)
        switch script.isEmpty ? .throwsSomethingElse : script.removeFirst() {
        case .says(let text):
            return ModelReply(text: text, isTruncated: false, inputTokens: 100, outputTokens: 10)
        case .isCutOff(let text):
            return ModelReply(text: text, isTruncated: true, inputTokens: 100, outputTokens: 10)
        case .fails(let failure): throw failure
        case .isTakenAway(let failure):
            throw ChargedFailure(
                failure,
                for: ModelReply(
                    text: "", isTruncated: false, inputTokens: 100, outputTokens: 10,
                    cost: ExactDecimal("0.5")))
        case .throwsSomethingElse: throw Unexpected()
        }
    }
}

struct Unexpected: Error {}

enum ScriptedFailure: Failure {
    case timeOut
    case refused

    var summary: String {
        switch self {
        case .timeOut: "no answer within 60 s"
        case .refused: "the server refused the request"
        }
    }
    var isTransient: Bool { self == .timeOut }
}
