import Foundation
import SalesCore

/// Keyed lines as bytes: 24 a line, little-endian.
enum KeyLineCodec {
    static let lineSize = 24

    static func encode(_ lines: some Sequence<KeyedLine>, into bytes: inout [UInt8]) {
        for line in lines {
            withUnsafeBytes(of: line.key.high.littleEndian) { bytes.append(contentsOf: $0) }
            withUnsafeBytes(of: line.key.low.littleEndian) { bytes.append(contentsOf: $0) }
            withUnsafeBytes(of: line.day.littleEndian) { bytes.append(contentsOf: $0) }
            withUnsafeBytes(of: line.line.littleEndian) { bytes.append(contentsOf: $0) }
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
