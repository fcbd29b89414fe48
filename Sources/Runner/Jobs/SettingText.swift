/// A text that a job file says, or the secret that holds it.
///
/// The secret's own text is in no value of a job: it is asked for where it is used.
public enum SettingText: Sendable, Hashable {
    case plain(String)
    case secret(SecretReference)
}

/// A secret of Secrets Manager, or one field of it where it is a JSON object.
public struct SecretReference: Sendable, Hashable, Codable {
    public let secret: String
    public let field: String?

    public init(secret: String, field: String? = nil) {
        self.secret = secret
        self.field = field
    }
}

extension SettingText: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = .plain(text) }
}

extension SettingText: Codable {
    public init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            self = .plain(text)
        } else {
            self = .secret(try SecretReference(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .plain(let text):
            var container = encoder.singleValueContainer()
            try container.encode(text)
        case .secret(let reference): try reference.encode(to: encoder)
        }
    }
}

extension SettingText {
    var isSecret: Bool {
        if case .secret = self { true } else { false }
    }

    /// What messages show in place of its text where that is a secret: the reference, as a job file
    /// has it.
    var secretName: String? {
        guard case .secret(let reference) = self else { return nil }
        let field = reference.field.map { ", field: \($0)" } ?? ""
        return "{secret: \(reference.secret)\(field)}"
    }
}
