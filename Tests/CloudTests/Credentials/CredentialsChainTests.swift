import FoundationEssentials
import SalesCore
import Synchronization
import Testing

@testable import Cloud

@Suite("All places in order")
struct CredentialsChainTests {
    struct Source: CredentialsSource {
        let name: String
        let give: @Sendable () throws -> CredentialsAnswer

        func answer() throws -> CredentialsAnswer { try give() }
    }

    private func found(_ key: String) -> CredentialsAnswer {
        .found(AWSCredentials(accessKeyID: key, secretAccessKey: "hush"))
    }

    @Test("The order is botocore's")
    func order() async throws {
        let home = try TemporaryHome(config: "[profile p]\na=1")
        let chain = try CredentialsChain(
            home.configuration(), http: CurlClient(), now: { Date() })
        #expect(
            await chain.reports.map(\.place) == [
                "environment", "assumed role", "web identity", "SSO", "shared credentials file",
                "login session", "credential process", "shared config file", "container",
                "instance metadata",
            ])
        let explicit = try CredentialsChain(
            home.configuration(profile: "p"), http: CurlClient(), now: { Date() })
        #expect(await explicit.reports.map(\.place).first == "assumed role")
    }

    @Test("The first that is set up answers; each says why or why not")
    func reports() async throws {
        let answer = found("A")
        let chain = CredentialsChain(
            [
                Source(name: "one") { .absent("nothing there") }, Source(name: "two") { answer },
                Source(name: "three") { answer },
            ], name: "chain")
        #expect(try await chain.credentials()?.accessKeyID == "A")
        #expect(
            await chain.reports == [
                .init(place: "one", outcome: .absent("nothing there")),
                .init(place: "two", outcome: .answered(accessKeyID: "A")),
                .init(place: "three", outcome: .notAsked),
            ])
    }

    @Test("A place that is set up and fails ends the search")
    func fails() async {
        let answer = found("A")
        let failure = CredentialsFailure.expired(place: "x")
        let chain = CredentialsChain(
            [Source(name: "one") { throw failure }, Source(name: "two") { answer }], name: "chain")
        await #expect(throws: failure) { try await chain.credentials() }
        #expect(
            await chain.reports == [
                .init(place: "one", outcome: .failed("The credentials of x have expired")),
                .init(place: "two", outcome: .notAsked),
            ])
    }

    @Test("Whoever answered is asked again, and nobody else")
    func keepsPlace() async throws {
        let calls = Mutex(0)
        let late = found("late"), answer = found("A")
        let chain = CredentialsChain(
            [
                Source(name: "one") {
                    calls.withLock {
                        $0 += 1
                        return $0
                    } > 1 ? late : .absent("not yet")
                }, Source(name: "two") { answer },
            ], name: "chain")
        #expect(try await chain.credentials()?.accessKeyID == "A")
        #expect(try await chain.credentials()?.accessKeyID == "A")
        #expect(calls.withLock { $0 } == 1)
    }

    @Test("None anywhere says of each place what it lacks")
    func none() async throws {
        let chain = CredentialsChain(context: try TemporaryHome().context())
        let failure = await #expect(throws: CredentialsFailure.self) {
            try await chain.credentials()
        }
        for part in [
            "AWS_ACCESS_KEY_ID is not set", "role_arn", "AWS_WEB_IDENTITY_TOKEN_FILE",
            "sso_account_id", "/.aws/credentials", "credential_process", "/.aws/config",
            "AWS_CONTAINER_CREDENTIALS", "AWS_EC2_METADATA_DISABLED",
        ] { #expect(failure?.summary.contains(part) == true, "\(part)") }
        #expect(failure?.exitCode == .credentials)
    }
}
