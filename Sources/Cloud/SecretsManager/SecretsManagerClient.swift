import FoundationEssentials

/// Secrets that job files name.
public struct SecretsManagerClient: Sendable {
    private let client: AWSClient

    public init(_ client: AWSClient) { self.client = client }

    /// The secret's text, or one field of it where it is a JSON object.
    ///
    /// - Throws: `SecretUnreadable` where the secret has no such text or field, and what
    ///   `AWSClient.send` throws.
    public func secret(_ name: String, field: String? = nil) async throws -> String {
        var call = AWSCall(.secretsManager, "GetSecretValue", on: "secret \(name)")
        call.headers = [
            "Content-Type": "application/x-amz-json-1.1",
            "X-Amz-Target": "secretsmanager.GetSecretValue",
        ]
        call.body = .bytes(Array(try JSONEncoder().encode(Question(SecretId: name))))
        let response = try await client.send(call)
        guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(response.body)) else {
            throw UnreadableReply(service: .secretsManager, operation: call.operation)
        }
        guard let text = answer.SecretString else {
            throw SecretUnreadable(name: name, field: field, reason: .binary)
        }
        guard let field else { return text }
        guard let fields = try? JSONDecoder().decode([String: Field].self, from: Data(text.utf8))
        else { throw SecretUnreadable(name: name, field: field, reason: .noObject) }
        guard let value = fields[field] else {
            throw SecretUnreadable(name: name, field: field, reason: .noField)
        }
        return value.text
    }

    private struct Question: Encodable {
        let SecretId: String
    }

    private struct Answer: Decodable {
        let SecretString: String?
    }

    /// Consoles write numbers and booleans without quotes.
    private struct Field: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let string = try? container.decode(String.self) {
                text = string
            } else if let bool = try? container.decode(Bool.self) {
                text = "\(bool)"
            } else {
                text = "\(try container.decode(Decimal.self))"
            }
        }
    }
}
