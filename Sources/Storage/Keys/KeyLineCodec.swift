import Foundation
import SalesCore

/// Keyed lines as bytes: 24 a line, little-endian.
enum KeyLineCodec {
    static let lineSize = 24

    static func encode(_ lines: some Collection<KeyedLine>, into bytes: inout [UInt8]) {
        var offset = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: lines.count * lineSize))
        bytes.withUnsafeMutableBytes { buffer in
            for line in lines {
                func store<Value: FixedWidthInteger>(_ value: Value, _ place: Int) {
                    buffer.storeBytes(
                        of: value.littleEndian, toByteOffset: offset + place, as: Value.self)
                }
                store(line.key.high, 0)
                store(line.key.low, 8)
                store(line.day, 16)
                store(line.line, 20)
                offset += lineSize
            }
        }
    }

    /// None if the bytes do not end with a line.
    static func decode(_ bytes: UnsafeRawBufferPointer) -> [KeyedLine]? {
        guard bytes.count.isMultiple(of: lineSize) else { return nil }
        return stride(from: 0, to: bytes.count, by: lineSize).map { offset in
            func load<Value: FixedWidthInteger>(_ place: Int, as type: Value.Type) -> Value {
                Value(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + place, as: type))
            }
            return KeyedLine(
                key: KeyDigest(
                    high: load(0, as: UInt64.self), low: load(8, as: UInt64.self)),
                day: load(16, as: Int32.self), line: load(20, as: UInt32.self))
        }
    }
}
