/// The checksum of gzip, PNG and Ethernet, by which DynamoDB vouches for its answers.
enum CRC32 {
    static func of(_ bytes: [UInt8]) -> UInt32 {
        let rest = bytes.withUnsafeBufferPointer { bytes in
            table.withUnsafeBufferPointer { table in
                var rest = UInt32.max
                for byte in bytes {
                    rest = table[Int(UInt8(truncatingIfNeeded: rest) ^ byte)] ^ rest >> 8
                }
                return rest
            }
        }
        return ~rest
    }

    /// What each byte comes to, by the polynomial 0x04C11DB7, its lowest bit first.
    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { rest, _ in
            rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1
        }
    }
}

extension HTTPResponse {
    /// Whether its body is what `x-amz-crc32` says; true where nothing is said.
    ///
    /// The checksum is that of the bytes as they came: packed, where the service packed them.
    var hasItsCRC32: Bool {
        guard let told = headers["x-amz-crc32"] else { return true }
        return UInt32(told) == CRC32.of(body)
    }
}
