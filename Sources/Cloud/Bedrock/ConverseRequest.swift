/// One question to a model, in the words of Bedrock's Converse.
public struct ConverseRequest: Hashable, Sendable {
    /// A model id, an inference profile's id or ARN.
    public var model: String
    public var system: String
    public var prompt: String
    public var maximumTokens: Int
    public var temperature: Double?
    /// Makes the model answer by calling a tool whose input has this JSON schema.
    public var schema: Schema?
    public var guardrail: Guardrail?
    /// Whether what comes before the prompt may be kept by the service, and read back cheaper.
    public var cachesSystem: Bool

    public struct Schema: Hashable, Sendable {
        public var name: String
        /// A JSON object.
        public var json: String

        public init(name: String, json: String) {
            self.name = name
            self.json = json
        }
    }

    public struct Guardrail: Hashable, Sendable {
        public var id: String
        public var version: String

        public init(id: String, version: String) {
            self.id = id
            self.version = version
        }
    }

    public init(
        model: String, system: String, prompt: String, maximumTokens: Int,
        temperature: Double? = nil, schema: Schema? = nil, guardrail: Guardrail? = nil,
        cachesSystem: Bool = false
    ) {
        self.model = model
        self.system = system
        self.prompt = prompt
        self.maximumTokens = maximumTokens
        self.temperature = temperature
        self.schema = schema
        self.guardrail = guardrail
        self.cachesSystem = cachesSystem
    }
}

extension ConverseRequest {
    /// The body of `Converse`.
    struct Body: Encodable {
        let system: [Block]
        let messages: [Message]
        let inferenceConfig: Inference
        let toolConfig: Tools?
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

        struct Tools: Encodable {
            let tools: [Tool]
            let toolChoice: [String: [String: String]]

            struct Tool: Encodable {
                let toolSpec: Specification
            }

            struct Specification: Encodable {
                let name: String
                let description: String
                let inputSchema: [String: JSONValue]
            }
        }

        struct GuardrailConfig: Encodable {
            let guardrailIdentifier: String
            let guardrailVersion: String
            let trace = "enabled"
        }
    }

    /// - Throws: `CloudFailure.invalidRequest` for a schema that is no JSON.
    func body() throws(CloudFailure) -> Body {
        var blocks = [Body.Block(text: system)]
        if cachesSystem { blocks.append(Body.Block(cachePoint: ["type": "default"])) }
        return Body(
            system: blocks, messages: [.init(role: "user", content: [.init(text: prompt)])],
            inferenceConfig: .init(maxTokens: maximumTokens, temperature: temperature),
            toolConfig: try schema.map(Self.tools),
            guardrailConfig: guardrail.map {
                .init(guardrailIdentifier: $0.id, guardrailVersion: $0.version)
            })
    }

    private static func tools(_ schema: Schema) throws(CloudFailure) -> Body.Tools {
        guard let json = JSONValue(schema.json) else {
            throw .invalidRequest(server: "Bedrock", reason: "the answer's schema is no JSON")
        }
        let tool = Body.Tools.Specification(
            name: schema.name, description: "Takes the answer.", inputSchema: ["json": json])
        return Body.Tools(
            tools: [.init(toolSpec: tool)], toolChoice: ["tool": ["name": schema.name]])
    }
}
