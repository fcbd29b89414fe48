import FoundationEssentials

/// Models on Bedrock.
public struct BedrockRuntimeClient: Sendable {
    private let client: AWSClient
    private let timeout: Duration

    public init(_ client: AWSClient, timeout: Duration = .seconds(300)) {
        self.client = client
        self.timeout = timeout
    }

    /// One question, one answer.
    ///
    /// - Throws: what `AWSClient.send` throws.
    public func converse(_ request: ConverseRequest) async throws -> ConverseAnswer {
        let call = try call("Converse", model: request.model, "converse", body: request.body())
        let response = try await client.send(call)
        guard
            let body = try? JSONDecoder().decode(
                ConverseAnswer.Body.self, from: Data(response.body))
        else { throw UnreadableReply(service: .bedrockRuntime, operation: "Converse") }
        return ConverseAnswer(body)
    }

    /// A model's own protocol, for those that speak no Converse.
    public func invoke(model: String, body: [UInt8]) async throws -> [UInt8] {
        var call = call("InvokeModel", model: model, "invoke")
        call.body = .bytes(body)
        return try await client.send(call).body
    }

    private func call(
        _ operation: String, model: String, _ verb: String, body: some Encodable
    ) throws -> AWSCall {
        var call = call(operation, model: model, verb)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        call.body = .bytes(Array(try encoder.encode(body)))
        return call
    }

    private func call(_ operation: String, model: String, _ verb: String) -> AWSCall {
        var call = AWSCall(.bedrockRuntime, operation, on: "model \(model)")
        // An ARN's colons and slash are part of one segment.
        call.path = "/model/\(PercentEncoding.encode(model))/\(verb)"
        call.headers = ["Content-Type": "application/json", "Accept": "application/json"]
        // A model that thinks moves no bytes.
        call.limits = TransferLimits(idle: timeout, total: timeout)
        return call
    }
}
