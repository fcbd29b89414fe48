import SalesCore
import Testing

@Suite("Rejected lines")
struct RejectTests {
    @Test("Kept in JSON, the raw line as it stood")
    func codes() throws {
        let reject = Reject(
            file: "a.csv", line: 12, column: nil, reason: "too short", remedy: "add a field",
            rawLine: "\"x\",\t=1+1,é")
        #expect(try throughJSON(reject) == reject)
    }
}
