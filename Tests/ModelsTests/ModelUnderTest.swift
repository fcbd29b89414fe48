import Models
import Narrate
import Testing

/// A provider of models, and how to get one of its models into each situation.
struct ModelUnderTest: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let model: @Sendable (Situation) async throws -> any LanguageModel

    enum Situation: Hashable, Sendable, CaseIterable {
        case answers, isCutShort, isMissing, isOverloaded, crashed, speaksAnotherProtocol
        case hangsUp, runsOutOfTime, isUnreachable, neverAnswers
        case putsFencesAround, saysOtherThings, leavesFieldsOut, saysNothing
        case isFiltered, isBlocked
    }

    /// Every provider joins here.
    static let all = [ollama, bedrock, titan, batch]
    /// Those of services that look at answers before they give them out.
    static let filtered = [bedrock, titan, batch]

    static let ollama = ModelUnderTest(testDescription: "Ollama") { situation in
        switch situation {
        case .answers: try ScriptedOllama.model("llama3.2")
        case .runsOutOfTime: try ScriptedOllama.model("never", timeout: .milliseconds(500))
        case .isUnreachable: ScriptedOllama.unreachable()
        default: try ScriptedOllama.model(situation.script)
        }
    }

    static let bedrock = ModelUnderTest(testDescription: "Bedrock") { situation in
        try onDemand(situation, prefix: "")
    }

    static let titan = ModelUnderTest(testDescription: "Titan on Bedrock") { situation in
        try onDemand(situation, prefix: "amazon.titan-text-")
    }

    private static func onDemand(
        _ situation: Situation, prefix: String
    ) throws -> any LanguageModel {
        let name = prefix + situation.script
        return switch situation {
        case .runsOutOfTime: try ScriptedBedrock.model(name, timeout: .milliseconds(500))
        case .isUnreachable: try ScriptedBedrock.model(name, url: ScriptedBedrock.deadURL)
        default: try ScriptedBedrock.model(name)
        }
    }

    static let batch = ModelUnderTest(testDescription: "Bedrock in batches") { situation in
        switch situation {
        case .runsOutOfTime: try await ScriptedBatch.model("slow", timeout: .milliseconds(500))
        case .isUnreachable:
            try await ScriptedBatch.model("answers", url: ScriptedBedrock.deadURL)
        default: try await ScriptedBatch.model(situation.script)
        }
    }
}

extension ModelUnderTest.Situation {
    /// The model that the scripts of the servers have for it.
    fileprivate var script: String {
        switch self {
        case .answers, .isUnreachable: "answers"
        case .isCutShort: "cut-short"
        case .isMissing: "no-such-model"
        case .isOverloaded: "overloaded"
        case .crashed: "crashed"
        case .speaksAnotherProtocol: "html"
        case .hangsUp: "hangs-up"
        case .runsOutOfTime, .neverAnswers: "never"
        case .putsFencesAround: "fences"
        case .saysOtherThings: "prose"
        case .leavesFieldsOut: "missing-fields"
        case .saysNothing: "empty"
        case .isFiltered: "filtered"
        case .isBlocked: "blocked"
        }
    }
}
