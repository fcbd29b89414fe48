import Foundation
import SalesCore
import Spec
import TestSupport
import Testing

@Suite("Reading a spec")
struct SpecReaderTests {
    @Test("The committed samples are valid", arguments: ["acme", "nordwind"])
    func samples(tenant: String) throws {
        let path = "samples/\(tenant)/metrics.yaml"
        let text = try String(contentsOf: projectRoot.appending(path: path), encoding: .utf8)
        let spec = try SpecReader.spec(from: text, file: path)
        #expect(!spec.metrics.isEmpty)
    }
}
