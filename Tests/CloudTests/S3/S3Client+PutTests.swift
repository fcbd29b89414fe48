import Cloud
import CloudTestSupport
import Foundation
import SalesCore
import TestSupport
import Testing

@Suite("Storing an object whole or not at all")
struct S3ClientPutTests {
    @Test("What must be new never overwrites, and may be repeated", arguments: S3Emulator.allCases)
    func keepsWhatIsThere(emulator: S3Emulator) async throws {
        let client = try await emulator.client()
        let address = S3Address(bucket: try await Buckets.shared(emulator), key: "once")
        let options = S3PutOptions(mustBeNew: true)
        let first = try await client.put(.bytes([1, 2, 3]), at: address, options: options)
        let again = try await client.put(.bytes([1, 2, 3]), at: address, options: options)
        #expect(again.sha256 == first.sha256)
        await #expect(throws: S3ObjectExists(address: address)) {
            try await client.put(.bytes([4]), at: address, options: options)
        }
        #expect(try await client.bytes(address) == [1, 2, 3])
    }
}
