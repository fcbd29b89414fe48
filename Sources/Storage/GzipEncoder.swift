import CZlib

/// Compresses bytes to gzip, one chunk at a time; the same bytes always give the same gzip.
///
/// No name, no time, and the OS byte fixed to Unix, whatever the machine. Wraps `deflate`.
/// Not Sendable: whoever made it, uses it.
public final class GzipEncoder {
    /// zlib's own default: between speed and size.
    public static let level: Int32 = 6

    // zlib's state points back at its stream, so the stream never moves.
    private let stream: UnsafeMutablePointer<z_stream>
    private let window: UnsafeMutableBufferPointer<UInt8>

    public init(level: Int32 = GzipEncoder.level) throws(StorageFailure) {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard gzip_deflate_begin(stream, level) == Z_OK else {
            stream.deallocate()
            throw .gzip(.outOfMemory)
        }
        window = .allocate(capacity: 64 * 1024)
        self.stream = stream
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
        window.deallocate()
    }

    /// The gzip bytes that these complete; often none yet.
    public func push(_ bytes: UnsafeRawBufferPointer) throws(StorageFailure) -> [UInt8] {
        var output: [UInt8] = []
        var rest = bytes[...]
        // zlib counts in 32 bits.
        while !rest.isEmpty {
            let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 30))
            rest = rest.dropFirst(piece.count)
            stream.pointee.next_in = UnsafeMutablePointer(
                mutating: piece.bindMemory(to: UInt8.self).baseAddress)
            stream.pointee.avail_in = UInt32(piece.count)
            while stream.pointee.avail_in > 0 { try deflate(Z_NO_FLUSH, into: &output) }
        }
        return output
    }

    public func push(_ bytes: [UInt8]) throws(StorageFailure) -> [UInt8] {
        try bytes.withUnsafeBufferPointer { buffer throws(StorageFailure) in
            try push(UnsafeRawBufferPointer(buffer))
        }
    }

    /// The last bytes of the gzip; nothing may be pushed afterwards.
    public func finish() throws(StorageFailure) -> [UInt8] {
        var output: [UInt8] = []
        stream.pointee.avail_in = 0
        while try deflate(Z_FINISH, into: &output) != Z_STREAM_END {}
        return output
    }

    @discardableResult
    private func deflate(_ flush: Int32, into output: inout [UInt8]) throws(StorageFailure) -> Int32
    {
        stream.pointee.next_out = window.baseAddress
        stream.pointee.avail_out = UInt32(window.count)
        let code = CZlib.deflate(stream, flush)
        guard code == Z_OK || code == Z_STREAM_END else { throw .gzip(.outOfMemory) }
        output.append(contentsOf: window.prefix(window.count - Int(stream.pointee.avail_out)))
        return code
    }

    /// A whole gzip at once.
    public static func gzip(_ bytes: [UInt8]) throws(StorageFailure) -> [UInt8] {
        let encoder = try GzipEncoder()
        return try encoder.push(bytes) + encoder.finish()
    }
}
