import FoundationEssentials

/// Credentials as JSON: of a program, a container or an instance.
struct CredentialsDocument: Sendable {
    let credentials: AWSCredentials

    /// `place` as messages name it.
    init(json: some Sequence<UInt8>, from place: String) throws(CredentialsFailure) {
        guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(json)) else {
            throw .unusable(place: place, reason: "its answer is not the JSON that AWS defines")
        }
        try self.init(fields, from: place)
    }

    private init(_ fields: Fields, from place: String) throws(CredentialsFailure) {
        guard let key = fields.AccessKeyId, !key.isEmpty else {
            throw Self.missing("AccessKeyId", fields, place)
        }
        guard let secret = fields.SecretAccessKey, !secret.isEmpty else {
            throw Self.missing("SecretAccessKey", fields, place)
        }
        let expiration = fields.Expiration.map(Timestamp.init)
        if case .some(.none) = expiration {
            throw .unusable(place: place, reason: "its Expiration is no time")
        }
        credentials = AWSCredentials(
            accessKeyID: key, secretAccessKey: secret,
            sessionToken: fields.SessionToken ?? fields.Token, expiration: expiration??.date)
    }

    private static func missing(
        _ field: String, _ fields: Fields, _ place: String
    ) -> CredentialsFailure {
        .unusable(
            place: place,
            reason: fields.Code.map { "it says \"\($0.prefix(60))\"" }
                ?? "its answer has no \(field)")
    }

    /// Named as AWS names them.
    private struct Fields: Decodable {
        let AccessKeyId: String?
        let SecretAccessKey: String?
        let SessionToken: String?
        let Token: String?
        let Expiration: String?
        let Code: String?
    }
}
