import Testing

@testable import Cloud

@Suite("What a place said")
struct CredentialsReportTests {
    @Test("Each outcome in words")
    func finding() {
        let credentials = AWSCredentials(accessKeyID: "AKID", secretAccessKey: "hush")
        let outcomes: [(CredentialsReport.Outcome, String)] = [
            (.init(.found(credentials)), "answered with AKID"),
            (.init(.absent("X is not set")), "X is not set"),
            (.init(CredentialsFailure.expired(place: "y")), "The credentials of y have expired"),
            (.init(CancellationError()), "stopped"), (.notAsked, "not asked"),
        ]
        for (outcome, text) in outcomes {
            #expect(CredentialsReport(place: "p", outcome: outcome).finding == text)
        }
    }
}
