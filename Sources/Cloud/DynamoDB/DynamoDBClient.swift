import FoundationEssentials

/// Tables and items in DynamoDB.
public struct DynamoDBClient: Sendable {
    let client: AWSClient
    let clock: RetryClock

    public init(_ client: AWSClient, clock: RetryClock = .system) {
        self.client = client
        self.clock = clock
    }

    /// One operation, its input and output in DynamoDB's JSON.
    func send<Input: Encodable, Output: Decodable>(
        _ operation: String, on table: String, _ input: Input, as type: Output.Type
    ) async throws -> Output {
        let response = try await send(operation, on: table, input)
        guard let output = try? JSONDecoder().decode(type, from: Data(response.body)) else {
            throw UnreadableReply(service: .dynamoDB, operation: operation)
        }
        return output
    }

    @discardableResult
    func send(
        _ operation: String, on table: String, _ input: some Encodable,
        repeating repetition: AWSCall.Repetition = .harmless
    ) async throws -> HTTPResponse {
        var call = AWSCall(.dynamoDB, operation, on: "table \(table)")
        call.repetition = repetition
        call.headers = [
            "Content-Type": "application/x-amz-json-1.0",
            "X-Amz-Target": "DynamoDB_20120810.\(operation)",
        ]
        call.body = .bytes(Array(try JSONEncoder().encode(input)))
        return try await client.send(call)
    }
}

/// Of an operation whose answer nobody needs.
struct NoOutput: Decodable {}
