import SalesCore
import Testing

@testable import Cloud

@Suite("What is wrong with the configuration, in words")
struct ConfigurationFailureTests {
    @Test(
        "Each names the thing and the way to mend it",
        arguments: [
            (.unreadableFile(path: "/c", reason: "it is not UTF-8"), "/c cannot be read"),
            (.malformedFile(path: "/c", line: 7, reason: "odd"), "/c, line 7: odd."),
            (
                .noProfile(name: "prd", files: ["/c", "/d"], nearest: "prod"),
                "No AWS profile \"prd\" in /c or /d. Did you mean \"prod\"?"
            ),
            (.noSection(profile: "p", section: "services x"), "[services x]"),
            (.noRegion(profile: "p"), "No AWS region"),
            (.invalidRegion("a b"), "\"a b\""),
            (.invalidEndpoint(setting: "AWS_ENDPOINT_URL", reason: "odd"), "AWS_ENDPOINT_URL"),
            (.noSuchEndpoint(service: "S3", region: "cn-x", reason: "odd"), "S3 in cn-x"),
        ] as [(ConfigurationFailure, String)])
    func says(failure: ConfigurationFailure, part: String) {
        #expect(failure.summary.contains(part))
        #expect(failure.remedy != nil)
        #expect(failure.exitCode == .credentials)
        #expect(!failure.isTransient)
    }
}
