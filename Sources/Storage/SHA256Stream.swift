import Crypto
public import SalesCore

/// Hashes bytes as they pass by, without holding them.
public struct SHA256Stream {
    private var hash = SHA256()

    public init() {}

    public mutating func update(_ bytes: some Collection<UInt8>) {
        let isContiguous: Void? = bytes.withContiguousStorageIfAvailable { buffer in
            hash.update(bufferPointer: UnsafeRawBufferPointer(buffer))
        }
        if isContiguous == nil { hash.update(data: Array(bytes)) }
    }

    /// The 32 bytes of everything seen so far; more may follow.
    public var digest: [UInt8] { Array(hash.finalize()) }

    /// `digest` as lower-case hexadecimal.
    public var hexadecimal: String { Self.hexadecimal(digest) }

    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 0x0F)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension ContentHashing {
    /// SHA-256 by swift-crypto.
    public static let crypto = ContentHashing { bytes in
        var stream = SHA256Stream()
        stream.update(bytes)
        return stream.hexadecimal
    }
}
