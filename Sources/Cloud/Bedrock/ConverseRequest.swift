import FoundationEssentials

/// One question to a model, in the words of Bedrock's Converse.
public struct ConverseRequest: Hashable, Sendable {
    /// A model id, an inference profile's id or ARN.
    public var model: String
    public var system: String
    public var prompt: String
    public var maximumTokens: Int
    public var temperature: Double?
    /// The JSON schema of the answer, and how the model is held to it.
    public var structure: Structure?
    public var guardrail: Guardrail?
    /// Whether what comes before the prompt may be kept by the service, and read back cheaper.
    public var cachesSystem: Bool

    /// Each schema is a JSON object, sent as it is: models fill in properties in the order in
    /// which it lists them.
    public enum Structure: Hashable, Sendable {
        /// The model has to call a tool whose input has the schema.
        case tool(schema: String)
        /// The service holds the model's text to the schema.
        case textFormat(schema: String)
    }

    public init(
        model: String, system: String, prompt: String, maximumTokens: Int,
        temperature: Double? = nil, structure: Structure? = nil, guardrail: Guardrail? = nil,
        cachesSystem: Bool = false
    ) {
        self.model = model
        self.system = system
        self.prompt = prompt
        self.maximumTokens = maximumTokens
        self.temperature = temperature
        self.structure = structure
        self.guardrail = guardrail
        self.cachesSystem = cachesSystem
    }

    /// The body of `Converse`, and the `modelInput` of a record of a batch job.
    ///
    /// - Throws: `CloudFailure.invalidRequest` for a schema that is no JSON object.
    public func json() throws(CloudFailure) -> [UInt8] {
        let schema = structure?.schema
        if let schema, JSONValue(schema)?.isObject != true { throw Self.noSchema }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let body = try? encoder.encode(Body(self)) else { throw Self.noSchema }
        guard case .tool(let schema) = structure else { return Array(body) }
        let name = Self.answerName
        let tools = """
            {"toolConfig":{"toolChoice":{"tool":{"name":"\(name)"}},"tools":[{"toolSpec":\
            {"description":"Takes the answer.","inputSchema":{"json":\(schema)},\
            "name":"\(name)"}}]},
            """
        return Array(tools.utf8) + body.dropFirst()
    }

    static let answerName = "answer"
    private static let noSchema = CloudFailure.invalidRequest(
        server: "Bedrock", reason: "the answer's schema is no JSON object")
}

extension ConverseRequest.Structure {
    fileprivate var schema: String {
        switch self {
        case .tool(let schema), .textFormat(let schema): schema
        }
    }
}

extension ConverseRequest {
    /// All of the request but its tool.
    private struct Body: Encodable {
        let system: [Block]
        let messages: [Message]
        let inferenceConfig: Inference
        let outputConfig: OutputConfig?
        let guardrailConfig: GuardrailConfig?

        struct Message: Encodable {
            let role: String
            let content: [Block]
        }

        struct Block: Encodable {
            var text: String?
            var cachePoint: [String: String]?
        }

        struct Inference: Encodable {
            let maxTokens: Int
            let temperature: Double?
        }

        struct OutputConfig: Encodable {
            let textFormat: TextFormat

            struct TextFormat: Encodable {
                let type = "json_schema"
                let structure: [String: [String: String]]
            }
        }

        struct GuardrailConfig: Encodable {
            let guardrailIdentifier: String
            let guardrailVersion: String
            let trace = "enabled"
        }

        init(_ request: ConverseRequest) {
            var blocks = [Block(text: request.system)]
            if request.cachesSystem { blocks.append(Block(cachePoint: ["type": "default"])) }
            system = blocks
            messages = [Message(role: "user", content: [Block(text: request.prompt)])]
            inferenceConfig = Inference(
                maxTokens: request.maximumTokens, temperature: request.temperature)
            if case .textFormat(let schema) = request.structure {
                outputConfig = OutputConfig(
                    textFormat: .init(
                        structure: ["jsonSchema": ["name": answerName, "schema": schema]]))
            } else {
                outputConfig = nil
            }
            guardrailConfig = request.guardrail.map {
                GuardrailConfig(guardrailIdentifier: $0.id, guardrailVersion: $0.version)
            }
        }
    }
}
