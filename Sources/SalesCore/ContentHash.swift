/// SHA-256 as lower-case hexadecimal, handed in so that pure rooms need no library for it.
public struct ContentHashing: Sendable {
    public let sha256: @Sendable ([UInt8]) -> String

    public init(sha256: @escaping @Sendable ([UInt8]) -> String) { self.sha256 = sha256 }

    public func callAsFunction(_ text: String) -> String { sha256(Array(text.utf8)) }
}
