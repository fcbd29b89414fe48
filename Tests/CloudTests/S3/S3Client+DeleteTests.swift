import Cloud
import CloudTestSupport
import Testing

@Suite("Deleting objects")
struct S3ClientDeleteTests {
    @Test(
        "What is deleted is gone, and deleting it again is no failure",
        arguments: S3Emulator.allCases)
    func deletes(emulator: S3Emulator) async throws {
        let client = try await emulator.client()
        let address = S3Address(bucket: try await Buckets.shared(emulator), key: "to delete")
        try await client.put([1], at: address)
        try await client.delete(address)
        let failure = await #expect(throws: AWSFailure.self) { try await client.head(address) }
        #expect(failure?.status == 404)
        if emulator == .moto { try await client.delete(address) }
    }
}
