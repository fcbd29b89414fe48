internal import Synchronization

/// The text of one file, from which workers take a block at a time, in the order of the file.
///
/// Whoever takes a block reads and scans it, straight into memory of its own, while the others
/// read their records; only the cutting itself waits its turn.
final class BlockSource: Sendable {
    struct State {
        /// Stands at the first data line.
        var cutter: BlockCutter
        let read: ReadBytes
        /// Physical lines before the next block.
        var line: Int
        var nextSequence = 0
        /// The end was met, or an error.
        var isOver = false
    }

    private let state: Mutex<State>

    init(_ start: sending State) { state = Mutex(start) }

    /// Fills a block with the next records; false at the end.
    func next(_ block: inout LineBlock) throws -> Bool {
        try state.withLock { state in
            guard !state.isOver else { return false }
            state.isOver = true
            guard try state.cutter.nextBlock(&block, state.read) else { return false }
            state.isOver = false
            block.sequence = state.nextSequence
            block.firstLine = state.line
            state.nextSequence += 1
            state.line += block.lineCount
            return true
        }
    }
}
