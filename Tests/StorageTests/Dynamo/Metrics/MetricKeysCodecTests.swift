import Testing

@testable import Storage

@Suite("Keys of cells as bytes")
struct MetricKeysCodecTests {
    @Test("Come back as they were; damage is told")
    func roundTrip() throws {
        let keys = [
            MetricKey(partition: "METRIC#revenue", sort: "2025-01"),
            MetricKey(partition: "METRIC#revenue#region=Süd", sort: "2025-Q1"),
        ]
        let bytes = MetricKeysCodec.encode(keys)
        #expect(try MetricKeysCodec.decode(bytes) == keys)
        for broken in [Array(bytes.dropLast()), bytes + [0], []] {
            #expect(throws: ByteReader.Malformed.self) { try MetricKeysCodec.decode(broken) }
        }
    }
}
