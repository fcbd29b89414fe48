import Dispatch
import Foundation
import Synchronization

/// Reads ahead of whoever asks, on a thread of its own, so that unpacking a file and reading its
/// lines go side by side.
///
/// One at a time may ask. The thread ends with its source, or when nobody holds this any more.
final class ReadAhead: Sendable {
    /// What stands between thread and reader: at most `depth` pieces wait.
    private final class Queue: Sendable {
        private let pieces = Mutex<[Result<[UInt8], any Error>]>([])
        private let filled = DispatchSemaphore(value: 0)
        private let free = DispatchSemaphore(value: 0)
        private let isAbandoned = Atomic(false)

        init() {
            // Not the semaphore's first value, below which it must not be when it goes.
            for _ in 0..<ReadAhead.depth { free.signal() }
        }

        /// False when nobody will ask any more.
        func put(_ piece: Result<[UInt8], any Error>) -> Bool {
            free.wait()
            guard !isAbandoned.load(ordering: .acquiring) else { return false }
            pieces.withLock { $0.append(piece) }
            filled.signal()
            return true
        }

        func take() throws -> [UInt8] {
            filled.wait()
            let piece = pieces.withLock { $0.removeFirst() }
            free.signal()
            return try piece.get()
        }

        func abandon() {
            isAbandoned.store(true, ordering: .releasing)
            free.signal()
        }
    }

    private struct Current {
        var rest: ArraySlice<UInt8> = []
        var hasEnded = false
    }

    private let queue: Queue
    private let current = Mutex(Current())

    static let pieceSize = 256 * 1024
    static let depth = 4

    /// `read` fills a buffer and answers 0 at the end; only the thread calls it.
    init(_ read: @escaping @Sendable (UnsafeMutableRawBufferPointer) throws -> Int) {
        let queue = Queue()
        self.queue = queue
        Thread.detachNewThread {
            while true {
                let piece = Result {
                    try [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
                        count = try read(UnsafeMutableRawBufferPointer(buffer))
                    }
                }
                let isLast = (try? piece.get())?.isEmpty ?? true
                guard queue.put(piece), !isLast else { return }
            }
        }
    }

    deinit { queue.abandon() }

    /// Fills the buffer as far as the next piece goes; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        // As numbers, since a lock keeps no pointer of its caller's.
        let (address, room) = (UInt(bitPattern: buffer.baseAddress), buffer.count)
        return try current.withLock { current in
            if current.rest.isEmpty, !current.hasEnded {
                do {
                    current.rest = try queue.take()[...]
                    current.hasEnded = current.rest.isEmpty
                } catch {
                    current.hasEnded = true
                    throw error
                }
            }
            let count = min(room, current.rest.count)
            UnsafeMutableRawBufferPointer(
                start: UnsafeMutableRawPointer(bitPattern: address), count: count
            ).copyBytes(from: current.rest.prefix(count))
            current.rest = current.rest.dropFirst(count)
            return count
        }
    }
}
