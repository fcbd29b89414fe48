import Crypto

/// What a signature holds for: a day, a region and a service.
struct SigningScope: Hashable, Sendable, CustomStringConvertible {
    static let algorithm = "AWS4-HMAC-SHA256"

    let time: SigningTime
    let region: String
    /// The service's signing name: `bedrock` for `bedrock-runtime`, too.
    let service: String

    var description: String { "\(time.day)/\(region)/\(service)/aws4_request" }

    func stringToSign(_ request: CanonicalRequest) -> String {
        let hash = SHA256.hash(data: Array(request.description.utf8)).hexadecimal
        return "\(Self.algorithm)\n\(time)\n\(self)\n\(hash)"
    }

    /// In lower-case hexadecimal.
    func signature(of request: CanonicalRequest, secret: String) -> String {
        var key = SymmetricKey(data: Array("AWS4\(secret)".utf8))
        for part in [time.day, region, service, "aws4_request"] {
            key = SymmetricKey(data: Self.code(part, key))
        }
        return Self.code(stringToSign(request), key).hexadecimal
    }

    private static func code(_ text: String, _ key: SymmetricKey) -> HMAC<SHA256>.MAC {
        HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key)
    }
}
