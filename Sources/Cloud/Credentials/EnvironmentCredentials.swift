import FoundationEssentials

/// Credentials in `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
struct EnvironmentCredentials: CredentialsSource {
    let name = "environment"
    let environment: AWSEnvironment

    func answer() throws -> CredentialsAnswer {
        guard let key = environment["AWS_ACCESS_KEY_ID"] else {
            return .absent("AWS_ACCESS_KEY_ID is not set")
        }
        guard let secret = environment["AWS_SECRET_ACCESS_KEY"] else {
            throw CredentialsFailure.incomplete(
                place: "The environment", missing: "AWS_SECRET_ACCESS_KEY")
        }
        var expiration: Timestamp?
        if let text = environment["AWS_CREDENTIAL_EXPIRATION"] {
            expiration = Timestamp(text)
            guard expiration != nil else {
                throw CredentialsFailure.unusable(
                    place: "The environment", reason: "AWS_CREDENTIAL_EXPIRATION is no time")
            }
        }
        return .found(
            AWSCredentials(
                accessKeyID: key, secretAccessKey: secret,
                sessionToken: environment["AWS_SECURITY_TOKEN"] ?? environment["AWS_SESSION_TOKEN"],
                expiration: expiration?.date))
    }
}
