/// Writes the small binary form in which partials are kept: variable-length integers and text.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(byte: UInt8) { bytes.append(byte) }

    /// Seven bits a byte, the lowest first (LEB128).
    mutating func write(_ value: some FixedWidthInteger & UnsignedInteger) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Zigzag, so that small negative numbers are short too.
    mutating func write(signed value: Int128) {
        write(UInt128(bitPattern: (value << 1) ^ (value >> 127)))
    }

    mutating func write(_ text: String) {
        write(UInt(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }
}

/// Reads what `ByteWriter` wrote; anything else throws, and nothing is read past the end.
struct ByteReader {
    struct Malformed: Error {}

    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func byte() throws(Malformed) -> UInt8 {
        guard let byte = rest.popFirst() else { throw Malformed() }
        return byte
    }

    mutating func unsigned<Value: FixedWidthInteger & UnsignedInteger>(
        _ type: Value.Type = Value.self
    ) throws(Malformed) -> Value {
        var value: Value = 0
        var shift = 0
        while true {
            let byte = try byte()
            let bits = Value(byte & 0x7F)
            guard shift < Value.bitWidth, (bits << shift) >> shift == bits else {
                throw Malformed()
            }
            value |= bits << shift
            if byte < 0x80 { return value }
            shift += 7
        }
    }

    /// A length or a count; what remains bounds it, so that damage cannot ask for much memory.
    mutating func count() throws(Malformed) -> Int {
        let value: UInt = try unsigned()
        guard value <= UInt(rest.count) else { throw Malformed() }
        return Int(value)
    }

    mutating func signed() throws(Malformed) -> Int128 {
        let value: UInt128 = try unsigned()
        return Int128(bitPattern: (value >> 1)) ^ -Int128(bitPattern: value & 1)
    }

    mutating func text() throws(Malformed) -> String {
        let length = try count()
        guard let text = String(validating: rest.prefix(length), as: UTF8.self) else {
            throw Malformed()
        }
        rest = rest.dropFirst(length)
        return text
    }
}
