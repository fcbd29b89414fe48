import Synchronization

/// Puts together what comes in pieces.
final class ByteCollector: Sendable {
    private let bytes = Mutex<[UInt8]>([])

    var all: [UInt8] { bytes.withLock { $0 } }

    func add(_ chunk: UnsafeRawBufferPointer) {
        bytes.withLock { $0 += chunk }
    }
}
