import Cloud
import Testing

@Suite("A response")
struct HTTPResponseTests {
    @Test(
        "Only the two hundreds are a success",
        arguments: [
            (200, true), (204, true), (299, true), (199, false), (304, false), (500, false),
        ])
    func isSuccess(status: Int, expected: Bool) {
        #expect(HTTPResponse(status: status).isSuccess == expected)
    }
}
