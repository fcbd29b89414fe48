import Cloud
import Testing

@Suite("Credentials")
struct AWSCredentialsTests {
    private let credentials = AWSCredentials(
        accessKeyID: "AKIDEXAMPLE", secretAccessKey: "hidden-key", sessionToken: "hidden-token")

    @Test("Nothing that prints them shows a secret")
    func hides() {
        var dumped = ""
        dump(credentials, to: &dumped)
        for text in ["\(credentials)", String(reflecting: credentials), "\([credentials])", dumped]
        {
            #expect(text.contains("AKIDEXAMPLE"))
            #expect(!text.contains("hidden"))
        }
    }
}
