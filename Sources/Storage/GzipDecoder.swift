import CZlib

/// Unpacks gzip, one chunk at a time: one member or several in a row.
///
/// Nothing passes silently: a wrong checksum, a cut end and stray bytes behind it are told.
/// Zero bytes behind the end are padding, as tape blocks have it. Wraps `inflate`.
/// Not Sendable: whoever made it, uses it.
public final class GzipDecoder {
    // zlib's state points back at its stream, so the stream never moves.
    private let stream: UnsafeMutablePointer<z_stream>
    private let window: UnsafeMutableBufferPointer<UInt8>
    private let limit: Int
    private var unpacked = 0
    private var state = State.start

    private enum State { case start, inside, between, padding }

    /// More than `limit` bytes in all are refused, against gzip bombs.
    public init(limit: Int = .max) throws(StorageFailure) {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard gzip_inflate_begin(stream) == Z_OK else {
            stream.deallocate()
            throw .gzip(.outOfMemory)
        }
        window = .allocate(capacity: 64 * 1024)
        self.stream = stream
        self.limit = limit
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        window.deallocate()
    }

    /// Hands on what these bytes unpack to, in pieces of at most 64 KiB.
    public func push(
        _ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        var rest = bytes[...]
        // zlib counts in 32 bits.
        while !rest.isEmpty {
            let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 30))
            rest = rest.dropFirst(piece.count)
            stream.pointee.next_in = UnsafeMutablePointer(
                mutating: piece.bindMemory(to: UInt8.self).baseAddress)
            stream.pointee.avail_in = UInt32(piece.count)
            try consume(body)
        }
    }

    /// What these bytes unpack to.
    public func push(_ bytes: [UInt8]) throws -> [UInt8] {
        var output: [UInt8] = []
        try bytes.withUnsafeBytes { buffer in try push(buffer) { output.append(contentsOf: $0) } }
        return output
    }

    /// Says so when the gzip has not come to its end.
    public func finish() throws(StorageFailure) {
        switch state {
        case .between, .padding: return
        case .start: throw .gzip(.notGzip)
        case .inside: throw .gzip(.truncated)
        }
    }

    /// A whole gzip at once.
    public static func gunzip(_ bytes: [UInt8], limit: Int = .max) throws -> [UInt8] {
        let decoder = try GzipDecoder(limit: limit)
        let output = try decoder.push(bytes)
        try decoder.finish()
        return output
    }
}

extension GzipDecoder {
    private func consume(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        while stream.pointee.avail_in > 0 {
            if state == .between || state == .padding { try beginNextMember() }
            if stream.pointee.avail_in > 0 { try inflate(body) }
        }
    }

    /// Behind a member: another one, or padding to the end.
    private func beginNextMember() throws(StorageFailure) {
        while stream.pointee.avail_in > 0, let next = stream.pointee.next_in, next.pointee == 0 {
            state = .padding
            stream.pointee.next_in = next + 1
            stream.pointee.avail_in -= 1
        }
        guard stream.pointee.avail_in > 0 else { return }
        guard state == .between, stream.pointee.next_in?.pointee == 0x1F else {
            throw .gzip(.trailingBytes)
        }
        inflateReset(stream)
        state = .inside
    }

    private func inflate(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        let isFirstMember = state == .start
        state = .inside
        repeat {
            stream.pointee.next_out = window.baseAddress
            stream.pointee.avail_out = UInt32(window.count)
            let code = CZlib.inflate(stream, Z_NO_FLUSH)
            try check(code, isFirstMember: isFirstMember)
            let count = window.count - Int(stream.pointee.avail_out)
            unpacked += count
            guard unpacked <= limit else { throw StorageFailure.gzip(.tooLarge) }
            if count > 0 {
                try body(
                    UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: window.prefix(count))))
            }
            if code == Z_STREAM_END {
                state = .between
                return
            }
        } while stream.pointee.avail_out == 0
    }

    private func check(_ code: Int32, isFirstMember: Bool) throws(StorageFailure) {
        switch code {
        case Z_OK, Z_STREAM_END, Z_BUF_ERROR: return
        case Z_MEM_ERROR: throw .gzip(.outOfMemory)
        case Z_DATA_ERROR where isFirstMember && stream.pointee.total_in < 4:
            throw .gzip(.notGzip)
        default: throw .gzip(.damaged)
        }
    }
}
