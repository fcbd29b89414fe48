internal import SalesCore

/// Fills a buffer with the next bytes of a file; 0 at its end.
typealias ReadBytes = (UnsafeMutableRawBufferPointer) throws -> Int

/// The text of a file as UTF-8 without a byte order mark, from whatever encoding it has.
struct TextSource {
    /// First bytes of the file, undecoded, from which everything is detected.
    static let headSize = 256 * 1024

    private(set) var head: [UInt8]
    /// Whether the head is the whole file.
    private(set) var isWhole: Bool
    private var transcoder: Transcoder?
    private var staged: [UInt8] = []
    private var stagedStart = 0
    private var isAtEnd: Bool
    /// A Ctrl-Z that is left out if the file ends behind it, as old systems mark their ends.
    private var holdsControlZ = false
    private static let controlZ: UInt8 = 0x1A

    /// Reads the head; `open` then says how it is decoded.
    init(_ read: ReadBytes) throws {
        (head, isWhole) = try Self.bytes(Self.headSize, read)
        isAtEnd = isWhole
    }

    private static func bytes(
        _ size: Int, _ read: ReadBytes
    ) throws -> (bytes: [UInt8], hasEnded: Bool) {
        var hasEnded = false
        let bytes = try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            let buffer = UnsafeMutableRawBufferPointer(buffer)
            while count < buffer.count {
                let got = try read(UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
                if got == 0 {
                    hasEnded = true
                    break
                }
                count += got
            }
        }
        return (bytes, hasEnded)
    }

    /// Doubles the head and opens it anew; only before anything is read from it.
    mutating func grow(_ evidence: EncodingEvidence, _ read: ReadBytes) throws {
        let more = try Self.bytes(head.count, read)
        head += more.bytes
        isWhole = more.hasEnded
        isAtEnd = isWhole
        staged = []
        open(evidence)
    }

    /// Begins the text after the byte order mark.
    mutating func open(_ evidence: EncodingEvidence) {
        let start = head.dropFirst(evidence.markLength)
        if evidence.encoding == .utf8 {
            staged = Array(start)
        } else {
            var transcoder = Transcoder(encoding: evidence.encoding)
            transcoder.append(start, to: &staged)
            if isAtEnd { transcoder.finish(to: &staged) }
            self.transcoder = transcoder
        }
        if isAtEnd, staged.last == Self.controlZ { staged.removeLast() }
    }

    /// The decoded head, before anything is read from it.
    var preview: ArraySlice<UInt8> { staged[stagedStart...] }

    /// Fills `buffer` as far as the file goes; fewer bytes than asked for mean its end.
    mutating func fill(_ buffer: UnsafeMutableRawBufferPointer, _ read: ReadBytes) throws -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            if stagedStart < staged.count {
                let count = min(rest.count, staged.count - stagedStart)
                staged.withUnsafeBytes { source in
                    rest.copyMemory(
                        from: UnsafeRawBufferPointer(
                            rebasing: source[stagedStart..<stagedStart + count]))
                }
                stagedStart += count
                filled += count
            } else if isAtEnd {
                break
            } else if holdsControlZ {
                try stageControlZ(read)
            } else if transcoder == nil {
                let got = try read(rest)
                if got == 0 { isAtEnd = true }
                filled += got
                if got > 0, rest[got - 1] == Self.controlZ {
                    holdsControlZ = true
                    filled -= 1
                }
            } else {
                try stage(read)
            }
        }
        if stagedStart == staged.count, transcoder == nil, !staged.isEmpty {
            staged = []
            stagedStart = 0
        }
        return filled
    }

    /// Gives a Ctrl-Z back where something follows it.
    private mutating func stageControlZ(_ read: ReadBytes) throws {
        holdsControlZ = false
        var chunk = [UInt8](repeating: 0, count: 4096)
        let got = try chunk.withUnsafeMutableBytes { try read($0) }
        isAtEnd = got == 0
        staged = isAtEnd ? [] : [Self.controlZ] + chunk[..<got]
        stagedStart = 0
        if staged.last == Self.controlZ {
            holdsControlZ = true
            staged.removeLast()
        }
    }

    private mutating func stage(_ read: ReadBytes) throws {
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        let got = try chunk.withUnsafeMutableBytes { try read($0) }
        staged.removeAll(keepingCapacity: true)
        stagedStart = 0
        if got == 0 {
            isAtEnd = true
            transcoder?.finish(to: &staged)
            if staged.last == Self.controlZ { staged.removeLast() }
        } else {
            transcoder?.append(chunk[..<got], to: &staged)
        }
    }
}
