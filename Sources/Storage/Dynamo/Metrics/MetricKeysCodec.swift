/// Keys of cells as one blob.
///
///     blob = version count { partition, sort }
enum MetricKeysCodec {
    private static let version: UInt8 = 1

    static func encode(_ keys: [MetricKey]) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(byte: version)
        writer.write(UInt(keys.count))
        for key in keys {
            writer.write(key.partition)
            writer.write(key.sort)
        }
        return writer.bytes
    }

    static func decode(_ bytes: [UInt8]) throws(ByteReader.Malformed) -> [MetricKey] {
        var reader = ByteReader(bytes)
        guard try reader.byte() == version else { throw ByteReader.Malformed() }
        var keys: [MetricKey] = []
        for _ in 0..<(try reader.count()) {
            keys.append(MetricKey(partition: try reader.text(), sort: try reader.text()))
        }
        guard reader.isAtEnd else { throw ByteReader.Malformed() }
        return keys
    }
}
