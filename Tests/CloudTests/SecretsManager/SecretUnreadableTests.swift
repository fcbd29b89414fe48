import Cloud
import SalesCore
import Testing

@Suite("A secret that is not what is wanted")
struct SecretUnreadableTests {
    @Test(
        "Says what of it, and what to do",
        arguments: [
            (SecretUnreadable.Reason.binary, "binary", "as text"),
            (.noObject, "JSON object", "`field`"), (.noField, "no field token", "`field`"),
        ])
    func tells(reason: SecretUnreadable.Reason, summary: String, remedy: String) {
        let failure = SecretUnreadable(name: "s", field: "token", reason: reason)
        #expect(failure.summary.contains(summary))
        #expect(failure.remedy?.contains(remedy) == true)
        #expect(failure.exitCode == .credentials)
    }
}
