/// Room for what does not fit into memory while a table is made; gone when the process ends.
///
/// Several threads may write and read at once.
public protocol ScratchSpace: AnyObject, Sendable {
    /// Keeps bytes; returns where they begin.
    func append(_ bytes: UnsafeRawBufferPointer) throws -> Int
    /// Fills a buffer with the bytes that begin there.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws
}
