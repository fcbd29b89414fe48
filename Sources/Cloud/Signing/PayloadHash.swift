import Crypto

/// What a signature says of the body.
public enum PayloadHash: Hashable, Sendable {
    /// SHA-256 of the bytes, in lower-case hexadecimal.
    case sha256(String)
    /// Nothing: for bodies that are not known beforehand, over TLS.
    case unsigned

    public init(of body: some Sequence<UInt8>) {
        var hash = SHA256()
        let isContiguous: Void? = body.withContiguousStorageIfAvailable {
            hash.update(bufferPointer: UnsafeRawBufferPointer($0))
        }
        if isContiguous == nil { hash.update(data: Array(body)) }
        self = .sha256(hash.finalize().hexadecimal)
    }

    var text: String {
        switch self {
        case .sha256(let digits): digits
        case .unsigned: "UNSIGNED-PAYLOAD"
        }
    }
}

extension Sequence<UInt8> {
    /// In lower case.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }, as: UTF8.self)
    }
}
