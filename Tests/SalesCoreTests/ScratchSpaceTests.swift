import SalesCore
import Synchronization
import Testing

@Suite("Scratch space")
struct ScratchSpaceTests {
    private final class Memory: ScratchSpace {
        private let bytes = Mutex<[UInt8]>([])

        func append(_ more: UnsafeRawBufferPointer) -> Int {
            let more = Array(more)
            return bytes.withLock { bytes in
                bytes += more
                return bytes.count - more.count
            }
        }

        func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) {
            buffer.copyBytes(from: bytes.withLock { $0[offset..<offset + buffer.count] })
        }
    }

    @Test("Whoever appends learns where its bytes begin")
    func places() throws {
        let scratch: any ScratchSpace = Memory()
        let places = try [[1, 2, 3], [4, 5]].map { (bytes: [UInt8]) in
            try bytes.withUnsafeBytes(scratch.append)
        }
        var read: [UInt8] = [0, 0]
        try read.withUnsafeMutableBytes { try scratch.read(at: places[1], into: $0) }
        #expect(places == [0, 3])
        #expect(read == [4, 5])
    }
}
