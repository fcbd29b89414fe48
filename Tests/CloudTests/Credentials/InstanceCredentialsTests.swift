import FoundationEssentials
import Testing

@testable import Cloud

@Suite("The role of an instance")
struct InstanceCredentialsTests {
    private func answer(
        _ kind: String, _ variables: [String: String] = [:],
        at date: Date = Date(timeIntervalSince1970: 1.8e9)
    ) async throws -> CredentialsAnswer {
        let home = try TemporaryHome()
        let place = [
            "AWS_EC2_METADATA_SERVICE_ENDPOINT": try CredentialsServer.url("/imds/\(kind)"),
            "AWS_EC2_METADATA_DISABLED": "false",
        ]
        var instance = InstanceCredentials(
            try home.context(place.merging(variables) { $1 }, at: date))
        instance.jitter = { .seconds(120) }
        return try await instance.answer()
    }

    @Test(
        "With a token; without one where the service knows none",
        arguments: ["v2", "v1", "forbidden", "old", "broken", "mute"])
    func gives(_ kind: String) async throws {
        guard case .found(let credentials) = try await answer(kind) else {
            Issue.record("none")
            return
        }
        #expect(credentials.expiration == Date(timeIntervalSince1970: 4_070_908_800))
    }

    @Test(
        "Nothing, and why",
        arguments: [
            ("refused", "refused"), ("roleless", "no role"), ("untrusted", "instance-role"),
            ("garbage", "instance-role"),
        ])
    func absent(_ kind: String, part: String) async throws {
        guard case .absent(let reason) = try await answer(kind) else {
            Issue.record("found")
            return
        }
        #expect(reason.contains(part))
    }

    @Test("Version 1 may be forbidden")
    func version2Only() async throws {
        let only = ["AWS_EC2_METADATA_V1_DISABLED": "true"]
        await #expect(throws: CredentialsFailure.self) { try await answer("v1", only) }
        guard case .found = try await answer("v2", only) else {
            Issue.record("none")
            return
        }
    }

    @Test("It may be turned off, and is then not asked")
    func disabled() async throws {
        let off = try await answer(
            "never", ["AWS_EC2_METADATA_DISABLED": "True"])
        #expect(off == .absent("AWS_EC2_METADATA_DISABLED is true"))
        #expect(try await CredentialsServer.count(of: "/imds/never/latest/api/token") == 0)
    }

    @Test("A machine that is no instance costs one try")
    func nobody() async throws {
        let http = ScriptedClient()
        let context = try TemporaryHome().context(
            ["AWS_EC2_METADATA_DISABLED": "false"], http: http)
        let answer = try await InstanceCredentials(context).answer()
        #expect(answer == .absent("Nothing answers at nobody"))
        #expect(http.asked.map(\.url) == ["http://169.254.169.254/latest/api/token"])
    }

    @Test("Credentials past their end are kept for 17 minutes more")
    func stale() async throws {
        let now = Date(timeIntervalSince1970: 1.8e9)
        guard case .found(let credentials) = try await answer("stale", at: now) else {
            Issue.record("none")
            return
        }
        #expect(credentials.expiration == now.addingTimeInterval(1020))
    }
}
