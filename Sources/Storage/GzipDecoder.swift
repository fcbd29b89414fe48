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
    /// Whether zlib may have output that there was no room for.
    private var holdsMore = false

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

    /// Unpacks into `output` until that is full or the input is used up; takes what was used off
    /// the input. Answers how many bytes came out.
    ///
    /// Full output may leave more behind, to be had with empty input.
    public func decode(
        _ input: inout UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) throws(StorageFailure) -> Int {
        var filled = 0
        while filled < output.count {
            if state == .between || state == .padding { try beginNextMember(&input) }
            guard !input.isEmpty || holdsMore else { break }
            filled += try inflate(
                &input, into: UnsafeMutableRawBufferPointer(rebasing: output[filled...]))
        }
        return filled
    }

    /// Hands on what these bytes unpack to, in pieces of at most 64 KiB.
    public func push(
        _ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        var rest = bytes
        let window = UnsafeMutableRawBufferPointer(window)
        while true {
            let count = try decode(&rest, into: window)
            guard count > 0 else { return }
            try body(UnsafeRawBufferPointer(rebasing: window[..<count]))
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
    /// Behind a member: another one, or padding to the end.
    private func beginNextMember(_ input: inout UnsafeRawBufferPointer) throws(StorageFailure) {
        let padding = input.prefix { $0 == 0 }.count
        if padding > 0 { state = .padding }
        input = UnsafeRawBufferPointer(rebasing: input[padding...])
        guard !input.isEmpty else { return }
        guard state == .between, input[0] == 0x1F else { throw .gzip(.trailingBytes) }
        inflateReset(stream)
        state = .inside
    }

    private func inflate(
        _ input: inout UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) throws(StorageFailure) -> Int {
        let isFirstMember = state == .start
        state = .inside
        // zlib counts in 32 bits.
        let piece = input.prefix(Self.mostAtOnce)
        let room = output.prefix(Self.mostAtOnce)
        stream.pointee.next_in = UnsafeMutablePointer(
            mutating: input.bindMemory(to: UInt8.self).baseAddress)
        stream.pointee.avail_in = UInt32(piece.count)
        stream.pointee.next_out = output.bindMemory(to: UInt8.self).baseAddress
        stream.pointee.avail_out = UInt32(room.count)
        let code = CZlib.inflate(stream, Z_NO_FLUSH)
        try check(code, isFirstMember: isFirstMember)
        let count = room.count - Int(stream.pointee.avail_out)
        let used = piece.count - Int(stream.pointee.avail_in)
        input = UnsafeRawBufferPointer(rebasing: input[used...])
        holdsMore = code != Z_STREAM_END && count == room.count
        unpacked += count
        guard unpacked <= limit else { throw .gzip(.tooLarge) }
        if code == Z_STREAM_END { state = .between }
        return count
    }

    private static let mostAtOnce = 1 << 30

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
