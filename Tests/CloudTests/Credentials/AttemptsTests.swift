import Testing

@testable import Cloud

@Suite("So many tries")
struct AttemptsTests {
    let attempts = Attempts(count: 3, pause: .zero)
    let passing = CredentialsFailure.unanswered(place: "x", .unreachable(server: "h"))

    @Test("Until one succeeds", arguments: [0, 1, 2])
    func succeeds(failures: Int) async throws {
        var tries = 0
        let result = try await attempts.run {
            tries += 1
            if tries <= failures { throw passing }
            return "done"
        }
        #expect(result == "done")
        #expect(tries == failures + 1)
    }

    @Test("The last failure is the caller's")
    func fails() async {
        var tries = 0
        await #expect(throws: passing) {
            try await attempts.run {
                tries += 1
                throw passing
            }
        }
        #expect(tries == 3)
    }

    @Test("What does not pass by itself is not tried again")
    func final() async {
        var tries = 0
        await #expect(throws: CredentialsFailure.expired(place: "x")) {
            try await attempts.run {
                tries += 1
                throw CredentialsFailure.expired(place: "x")
            }
        }
        #expect(tries == 1)
    }
}
