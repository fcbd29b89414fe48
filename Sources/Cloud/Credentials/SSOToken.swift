import Crypto
import FoundationEssentials
import Glibc

/// A token of a person's sign-in, as `aws sso login` leaves it in a file.
///
/// Printing one shows nothing of it.
struct SSOToken: Sendable {
    let accessToken: String
    let expiration: Date
    let renewal: Renewal?
    private let fields: Fields

    /// What a new token is asked for with.
    struct Renewal: Sendable {
        let clientID: String
        let clientSecret: String
        let refreshToken: String
        /// When the client itself has to register again.
        let registrationEnd: Date
    }

    /// nil for what is no token.
    init?(json: some Sequence<UInt8>) {
        guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(json)) else {
            return nil
        }
        self.init(fields)
    }

    private init?(_ fields: Fields) {
        guard let expiration = Timestamp(fields.expiresAt) else { return nil }
        accessToken = fields.accessToken
        self.expiration = expiration.date
        self.fields = fields
        if let id = fields.clientId, let secret = fields.clientSecret,
            let refresh = fields.refreshToken,
            let end = fields.registrationExpiresAt.flatMap({ Timestamp($0) })
        {
            renewal = Renewal(
                clientID: id, clientSecret: secret, refreshToken: refresh,
                registrationEnd: end.date)
        } else {
            renewal = nil
        }
    }

    /// The token that came for this one.
    func renewed(_ answer: Answer, at now: Date) -> SSOToken? {
        var fields = fields
        fields.accessToken = answer.accessToken
        fields.refreshToken = answer.refreshToken
        let end = now.addingTimeInterval(Double(answer.expiresIn))
        fields.expiresAt = end.formatted(.iso8601)
        return SSOToken(fields)
    }

    struct Answer: Decodable {
        let accessToken: String
        let expiresIn: Int
        let refreshToken: String?
    }

    /// As the file names them.
    private struct Fields: Codable {
        var accessToken: String
        var expiresAt: String
        var startUrl: String?
        var region: String?
        var clientId: String?
        var clientSecret: String?
        var refreshToken: String?
        var registrationExpiresAt: String?
    }
}

extension SSOToken {
    /// Named after the start URL, or the name of the `sso-session`.
    static func path(key: String, environment: AWSEnvironment) -> String {
        let name = Insecure.SHA1.hash(data: Array(key.utf8)).hexadecimal
        return environment.path("~/.aws/sso/cache/\(name).json")
    }

    /// Puts it in the place of the file in one step, for this user's eyes only.
    func save(at path: String) {
        guard let json = try? JSONEncoder().encode(fields) else { return }
        let draft = "\(path).\(getpid())"
        let mode: [FileAttributeKey: any Sendable] = [.posixPermissions: 0o600]
        guard FileManager.default.createFile(atPath: draft, contents: json, attributes: mode) else {
            return
        }
        rename(draft, path)
    }
}

extension SSOToken: CustomStringConvertible, CustomReflectable {
    var description: String { "a sign-in token" }
    var customMirror: Mirror { Mirror(self, children: []) }
}
