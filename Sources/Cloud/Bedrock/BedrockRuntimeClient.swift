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
        var call = call("Converse", model: request.model, "converse")
        call.body = .bytes(try request.json())
        let reply = try await client.send(call).body
        return try readable(ConverseAnswer(json: reply), of: call)
    }

    /// One question to a Titan Text model, one answer.
    ///
    /// - Throws: what `AWSClient.send` throws.
    public func ask(_ request: TitanTextRequest) async throws -> ConverseAnswer {
        var call = call("InvokeModel", model: request.model, "invoke")
        call.body = .bytes(request.json())
        if let guardrail = request.guardrail {
            call.headers.append("X-Amzn-Bedrock-GuardrailIdentifier", guardrail.id)
            call.headers.append("X-Amzn-Bedrock-GuardrailVersion", guardrail.version)
            call.headers.append("X-Amzn-Bedrock-Trace", "ENABLED")
        }
        let reply = try await client.send(call).body
        return try readable(ConverseAnswer(titan: reply), of: call)
    }

    private func readable(_ answer: ConverseAnswer?, of call: AWSCall) throws -> ConverseAnswer {
        guard let answer else {
            throw UnreadableReply(service: call.service, operation: call.operation)
        }
        return answer
    }

    private func call(_ operation: String, model: String, _ verb: String) -> AWSCall {
        var call = AWSCall(.bedrockRuntime, operation, on: "model \(model)")
        // An ARN's colons and slash are part of one segment.
        call.path = "/model/\(PercentEncoding.encode(model))/\(verb)"
        call.headers = ["Content-Type": "application/json", "Accept": "application/json"]
        // A model that thinks moves no bytes.
        call.limits = TransferLimits(idle: timeout, total: timeout)
        // An answer that got lost was charged for, and the next may be lost as well.
        call.repetition = .harmlessIfRefused
        return call
    }
}
