import CISAL

/// Unpacks gzip, one chunk at a time: one member or several in a row.
///
/// Nothing passes silently: a wrong checksum, a cut end and stray bytes behind it are told.
/// Zero bytes behind the end are padding, as tape blocks have it. Wraps ISA-L's `isal_inflate`.
/// Not Sendable: whoever made it, uses it.
public final class GzipDecoder {
    // Large, and lent to C again and again: it has a place of its own.
    private let inflater: UnsafeMutablePointer<inflate_state>
    private let header: UnsafeMutablePointer<isal_gzip_header>
    private let window: UnsafeMutableBufferPointer<UInt8>
    private let limit: Int
    private var unpacked = 0
    private var state = State.magic(seen: 0)
    private var isFirstMember = true
    /// Whether there may be output that there was no room for.
    private var holdsMore = false

    private enum State: Equatable {
        case magic(seen: Int)
        case header, content, between, padding
    }

    /// More than `limit` bytes in all are refused, against gzip bombs.
    public init(limit: Int = .max) {
        inflater = .allocate(capacity: 1)
        header = .allocate(capacity: 1)
        window = .allocate(capacity: 64 * 1024)
        isal_inflate_init(inflater)
        isal_gzip_header_init(header)
        self.limit = limit
    }

    deinit {
        inflater.deallocate()
        header.deallocate()
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
        while filled < output.count, !input.isEmpty || holdsMore {
            switch state {
            case .magic(let seen): try readMagic(&input, seen: seen)
            case .header: try readHeader(&input)
            case .content:
                filled += try inflate(
                    &input, into: UnsafeMutableRawBufferPointer(rebasing: output[filled...]))
            case .between, .padding: try beginNextMember(&input)
            }
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
        case .magic(seen: 0): throw .gzip(.notGzip)
        case .magic, .header, .content: throw .gzip(.truncated)
        }
    }

    /// A whole gzip at once.
    public static func gunzip(_ bytes: [UInt8], limit: Int = .max) throws -> [UInt8] {
        let decoder = GzipDecoder(limit: limit)
        let output = try decoder.push(bytes)
        try decoder.finish()
        return output
    }
}

extension GzipDecoder {
    private static let magic: [UInt8] = [0x1F, 0x8B]
    /// ISA-L counts in 32 bits.
    private static let mostAtOnce = 1 << 30

    /// Behind a member: another one, or padding to the end.
    private func beginNextMember(_ input: inout UnsafeRawBufferPointer) throws(StorageFailure) {
        let padding = input.prefix { $0 == 0 }.count
        if padding > 0 { state = .padding }
        input = UnsafeRawBufferPointer(rebasing: input[padding...])
        guard !input.isEmpty else { return }
        guard state == .between else { throw .gzip(.trailingBytes) }
        isal_inflate_reset(inflater)
        isal_gzip_header_init(header)
        isFirstMember = false
        state = .magic(seen: 0)
    }

    /// Looks at the first bytes of a member, which the header's reader is given again.
    private func readMagic(
        _ input: inout UnsafeRawBufferPointer, seen: Int
    ) throws(StorageFailure) {
        guard let byte = input.first, byte == Self.magic[seen] else {
            throw .gzip(isFirstMember ? .notGzip : .trailingBytes)
        }
        input = UnsafeRawBufferPointer(rebasing: input.dropFirst())
        guard seen + 1 == Self.magic.count else {
            state = .magic(seen: seen + 1)
            return
        }
        state = .header
        try Self.magic.withUnsafeBufferPointer { magic throws(StorageFailure) in
            var magic = UnsafeRawBufferPointer(magic)
            try readHeader(&magic)
        }
    }

    private func readHeader(_ input: inout UnsafeRawBufferPointer) throws(StorageFailure) {
        let code = take(&input) { isal_read_gzip_header(inflater, header) }
        switch code {
        case ISAL_DECOMP_OK:
            // The header is read; the trailer is held to the content.
            inflater.pointee.crc_flag = UInt32(ISAL_GZIP_NO_HDR_VER)
            state = .content
        case ISAL_END_INPUT: return
        default: throw .gzip(.damaged)
        }
    }

    private func inflate(
        _ input: inout UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) throws(StorageFailure) -> Int {
        let room = output.prefix(Self.mostAtOnce)
        inflater.pointee.next_out = output.bindMemory(to: UInt8.self).baseAddress
        inflater.pointee.avail_out = UInt32(room.count)
        let code = take(&input) { isal_inflate(inflater) }
        guard code >= ISAL_DECOMP_OK else { throw .gzip(.damaged) }
        let count = room.count - Int(inflater.pointee.avail_out)
        let hasEnded = inflater.pointee.block_state == ISAL_BLOCK_FINISH
        holdsMore = !hasEnded && count == room.count
        unpacked += count
        guard unpacked <= limit else { throw .gzip(.tooLarge) }
        if hasEnded { state = .between }
        return count
    }

    /// Lends the input to a step, which takes what it uses off it.
    private func take(_ input: inout UnsafeRawBufferPointer, _ step: () -> Int32) -> Int32 {
        let piece = input.prefix(Self.mostAtOnce)
        inflater.pointee.next_in = UnsafeMutablePointer(
            mutating: input.bindMemory(to: UInt8.self).baseAddress)
        inflater.pointee.avail_in = UInt32(piece.count)
        let code = step()
        let used = piece.count - Int(inflater.pointee.avail_in) - bytesLookedAhead
        input = UnsafeRawBufferPointer(rebasing: input[max(0, used)...])
        return code
    }

    /// Of the input behind a member that has ended, which belong to the next.
    ///
    /// They are of the last call's input: as long as a member has not ended, the eight bytes at
    /// most that are looked ahead are not past its trailer.
    private var bytesLookedAhead: Int {
        guard inflater.pointee.block_state == ISAL_BLOCK_FINISH else { return 0 }
        return Int(max(0, inflater.pointee.read_in_length) / 8)
    }
}
