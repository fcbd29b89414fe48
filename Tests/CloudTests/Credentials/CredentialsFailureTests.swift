import SalesCore
import Testing

@testable import Cloud

@Suite("Why there are no credentials, in words")
struct CredentialsFailureTests {
    static let all: [(CredentialsFailure, String, String)] = [
        (
            .noneFound([.init(place: "environment", outcome: .absent("X is not set"))]),
            "environment: X is not set.", "AWS_PROFILE"
        ),
        (.incomplete(place: "The environment", missing: "Y"), "lacks Y", "Set Y"),
        (.invalidProfile(name: "p", reason: "is odd"), "\"p\" is odd.", "[profile p]"),
        (.loop(profiles: ["a", "b", "a"]), "a → b → a", "source_profile"),
        (.unreadableFile(setting: "F", path: "/t"), "/t, which F names", "F"),
        (.unusable(place: "It", reason: "no JSON"), "It gave no credentials: no JSON.", "check"),
        (.expired(place: "SSO"), "SSO have expired", "Renew"),
        (
            .unanswered(place: "AWS STS", .unreachable(server: "http://h")),
            "AWS STS did not answer. Nothing answers at http://h.", "again"
        ),
        (
            .refused(
                action: "sts:AssumeRole", resource: "arn:r", code: "AccessDenied", message: "m"),
            "AWS refused sts:AssumeRole on arn:r: AccessDenied.", "Allow sts:AssumeRole on arn:r"
        ),
        (
            .refused(action: "a", resource: "r", code: "InvalidClientTokenId", message: ""),
            "InvalidClientTokenId", "access key"
        ),
        (.refused(action: "a", resource: "r", code: "ExpiredToken", message: ""), "", "token"),
        (
            .refused(action: "a", resource: "r", code: "RegionDisabledException", message: ""), "",
            "region"
        ),
        (.refused(action: "a", resource: "r", code: "Odd", message: ""), "Odd", "Odd"),
        (.process(program: "tool", reason: "ended with status 3"), "tool ended", "by hand"),
        (.signInNeeded(profile: "p", reason: "none"), "not signed in", "aws sso login --profile p"),
        (.needsPerson(profile: "p", setting: "mfa_serial"), "mfa_serial", "without mfa_serial"),
        (.bearerTokenInClear(server: "http://h"), "http://h", "https://"),
    ]

    @Test("Each names the thing and the way to mend it", arguments: all)
    func says(failure: CredentialsFailure, summary: String, remedy: String) {
        #expect(failure.summary.contains(summary) || summary.isEmpty)
        #expect(failure.remedy?.contains(remedy) == true)
        #expect(failure.exitCode == .credentials)
    }

    @Test("AWS's own words are detail, not for a log")
    func detail() {
        let failure = CredentialsFailure.refused(
            action: "a", resource: "r", code: "c", message: "User x is not authorized")
        #expect(failure.detail == "User x is not authorized")
        #expect(!failure.summary.contains("User x"))
        #expect(CredentialsFailure.expired(place: "x").detail == nil)
    }

    @Test(
        "What passes by itself",
        arguments: [
            (.refused(action: "a", resource: "r", code: "Throttling", message: ""), true),
            (.refused(action: "a", resource: "r", code: "AccessDenied", message: ""), false),
            (.unanswered(place: "x", .unreachable(server: "h")), true),
            (.unanswered(place: "x", .status(server: "h", status: 404, excerpt: "")), false),
            (.expired(place: "x"), false),
        ] as [(CredentialsFailure, Bool)])
    func isTransient(failure: CredentialsFailure, expected: Bool) {
        #expect(failure.isTransient == expected)
    }
}
