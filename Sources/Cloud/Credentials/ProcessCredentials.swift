import FoundationEssentials

/// What a program prints: `credential_process` of a profile.
///
/// Started without a shell, in the environment that was handed in; what it prints is shown nowhere.
struct ProcessCredentials: CredentialsSource {
    let name = "credential process"
    let context: CredentialsContext
    let profileName: String

    func answer() async throws -> CredentialsAnswer {
        guard let command = context.profile(profileName)[text: "credential_process"] else {
            return .absent("no credential_process in profile \"\(profileName)\"")
        }
        guard let words = ShellWords.split(command), let program = words.first else {
            throw CredentialsFailure.invalidProfile(
                name: profileName, reason: "has a credential_process with an open quote, or none")
        }
        let process = ChildProcess(
            words: words, environment: context.environment, limit: context.processLimit)
        let output: [UInt8]
        do {
            output = try await process.output()
        } catch let failure as ChildProcess.Failure {
            throw CredentialsFailure.process(program: program, reason: failure.description)
        }
        let version = try? JSONDecoder().decode(Version.self, from: Data(output)).Version
        guard version == 1 else {
            throw CredentialsFailure.process(
                program: program,
                reason: version.map { "printed Version \($0), and only 1 is known" }
                    ?? "printed no JSON with \"Version\": 1")
        }
        return .found(
            try CredentialsDocument(json: output, from: "credential_process \(program)").credentials
        )
    }

    private struct Version: Decodable {
        let Version: Int
    }
}
