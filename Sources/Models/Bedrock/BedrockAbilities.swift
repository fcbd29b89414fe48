import Cloud

/// What of a request a model on Bedrock understands.
///
/// Guessed from its name, as Amazon's and the makers' pages have it; what a model turns out not to
/// take is left out of the next request.
struct BedrockAbilities: Hashable, Sendable {
    enum Structuring: Hashable, Sendable {
        case textFormat, tool, none
    }

    var structuring: Structuring
    var takesTemperature: Bool
    /// Of the text before a cache point, or the point is of no use; none where there are no points.
    var leastCachedTokens: Int?

    init(of id: BedrockModelID) {
        let name = id.base
        leastCachedTokens = nil
        takesTemperature = true
        if let version = id.claudeVersion {
            structuring = version >= 405 ? .textFormat : version >= 300 ? .tool : .none
            takesTemperature = version < 407
            let isCaching = version >= 307 || name.contains("claude-3-5-haiku")
            leastCachedTokens = isCaching ? name.contains("haiku") ? 2048 : 1024 : nil
        } else if name.hasPrefix("amazon.nova-") {
            structuring = .tool
            leastCachedTokens = 1000
        } else {
            let isFormatted = Self.openModelsWithTextFormat.contains { name.hasPrefix($0) }
            structuring = isFormatted ? .textFormat : .none
        }
    }

    private static let openModelsWithTextFormat = [
        "deepseek.v3", "google.gemma-3", "minimax.", "mistral.magistral", "mistral.ministral",
        "mistral.mistral-large-3", "moonshot.", "moonshotai.", "nvidia.nemotron",
        "openai.gpt-oss", "qwen.qwen3",
    ]

    /// Without what the service's words say that the model does not take; nil where they name
    /// nothing that could be left out.
    func without(whatIsRefusedIn message: String) -> BedrockAbilities? {
        let words = message.lowercased()
        var rest = self
        if takesTemperature, words.contains("temperature") {
            rest.takesTemperature = false
        } else if leastCachedTokens != nil, words.contains("cach") {
            rest.leastCachedTokens = nil
        } else if structuring != .none, Self.namesOfStructure.contains(where: words.contains) {
            rest.structuring = .none
        } else {
            return nil
        }
        return rest
    }

    private static let namesOfStructure = [
        "tool", "schema", "outputconfig", "output_config", "structured output", "textformat",
        "response_format",
    ]

    /// What both have.
    func intersection(_ other: BedrockAbilities) -> BedrockAbilities {
        var common = self
        if other.structuring == .none { common.structuring = .none }
        common.takesTemperature = takesTemperature && other.takesTemperature
        if other.leastCachedTokens == nil { common.leastCachedTokens = nil }
        return common
    }
}
