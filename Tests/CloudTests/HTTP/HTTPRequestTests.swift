import Cloud
import Testing

@Suite("A request")
struct HTTPRequestTests {
    @Test("Printed, it shows where it goes and no secret")
    func isPrinted() {
        let request = HTTPRequest(
            .put, "https://user:sesame@host.example/sesame?sesame",
            headers: ["Authorization": "sesame"], body: Array("sesame".utf8))
        #expect("\(request)" == "PUT https://host.example")
    }
}
