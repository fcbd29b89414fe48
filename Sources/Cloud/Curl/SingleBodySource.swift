/// Reads a body in memory as libcurl asks for it, once.
final class SingleBodySource {
    /// Outlives the transfer.
    var bytes = UnsafeRawBufferPointer(start: nil, count: 0)
    private var position = 0

    /// How many bytes were read, 0 at the end.
    func read(into room: UnsafeMutableRawBufferPointer) -> Int {
        let piece = bytes[position..<min(position + room.count, bytes.count)]
        room.copyBytes(from: piece)
        position += piece.count
        return piece.count
    }
}
