import Testing

@testable import Cloud

@Suite("Sessions of aws login")
struct LoginCredentialsTests {
    @Test("Refused where there is one")
    func refuses() throws {
        #expect(
            throws: CredentialsFailure.needsPerson(profile: "p", setting: "login_session")
        ) {
            try LoginCredentials(profileName: "p", profile: ["login_session": .text("arn:x")])
                .answer()
        }
        #expect(
            try LoginCredentials(profileName: "p", profile: [:]).answer()
                == .absent("no login_session in profile \"p\""))
    }
}
