import Cloud
import CloudTestSupport
import Foundation
import SalesCore
import TestSupport
import Testing

@Suite("Objects sent in parts")
struct S3ClientPartsTests {
    @Test("An object larger than a part is sent in parts", arguments: S3Emulator.allCases)
    func sendsParts(emulator: S3Emulator) async throws {
        let client = try await emulator.client()
        let bytes = (0..<(11 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data([9, 9, 9] + bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let address = S3Address(bucket: try await Buckets.shared(emulator), key: "large")
        let part = FilePart(path: file.path(), offset: 3, count: bytes.count)
        let object = try await client.put(.file(part), at: address)
        #expect(object.size == bytes.count)
        #expect(try await client.bytes(address) == bytes)
    }

    @Test("What must be new may be repeated in parts", arguments: S3Emulator.allCases)
    func keepsWhatIsThere(emulator: S3Emulator) async throws {
        let client = try await emulator.client()
        let address = S3Address(bucket: try await Buckets.shared(emulator), key: "large-once")
        let options = S3PutOptions(mustBeNew: true)
        // More than an answer may have that is not streamed.
        let bytes = [UInt8](repeating: 31, count: 17 << 20)
        let first = try await client.put(.bytes(bytes), at: address, options: options)
        let again = try await client.put(.bytes(bytes), at: address, options: options)
        #expect(again.etag == first.etag)
        await #expect(throws: S3ObjectExists(address: address)) {
            try await client.put(.bytes(bytes.dropLast() + [7]), at: address, options: options)
        }
        await #expect(throws: S3ObjectExists(address: address)) {
            try await client.put(.bytes(bytes + [7]), at: address, options: options)
        }
        #expect(try await client.bytes(address) == bytes)
    }
}
