/// What a request carries.
public enum HTTPBody: Hashable, Sendable {
    case bytes([UInt8])
    /// Read while it is sent, never held.
    case file(FilePart)

    /// Those that are in memory.
    var bytes: [UInt8] {
        switch self {
        case .bytes(let bytes): bytes
        case .file: []
        }
    }

    public var count: Int {
        switch self {
        case .bytes(let bytes): bytes.count
        case .file(let part): part.count
        }
    }
}

/// Bytes of a file that does not change meanwhile.
public struct FilePart: Hashable, Sendable {
    public let path: String
    public let offset: Int
    public let count: Int

    public init(path: String, offset: Int = 0, count: Int) {
        self.path = path
        self.offset = offset
        self.count = count
    }
}

extension HTTPBody: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: UInt8...) { self = .bytes(elements) }
}
