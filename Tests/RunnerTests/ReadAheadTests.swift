import Dispatch
import Synchronization
import Testing

@testable import Runner

@Suite("Reading ahead")
struct ReadAheadTests {
    private struct Broken: Error {}

    /// Gives so many bytes, each the last digit of its place, in pieces of odd sizes.
    private func source(
        of length: Int, failsAtEnd: Bool = false
    ) -> @Sendable (UnsafeMutableRawBufferPointer) throws -> Int {
        let place = Atomic(0)
        return { buffer in
            let start = place.load(ordering: .relaxed)
            guard start < length else {
                if failsAtEnd { throw Broken() }
                return 0
            }
            let count = min(buffer.count, 77_777, length - start)
            for index in 0..<count { buffer[index] = UInt8((start + index) % 10) }
            place.store(start + count, ordering: .relaxed)
            return count
        }
    }

    private func bytes(of ahead: ReadAhead, room: Int) throws -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: room)
        while true {
            let count = try buffer.withUnsafeMutableBytes { try ahead.read(into: $0) }
            if count == 0 { return all }
            all += buffer[..<count]
        }
    }

    @Test(
        "Gives every byte in its order, whatever room there is",
        arguments: [0, 1, 1_000_000, 3_000_001], [1 << 20, 50_000])
    func order(_ length: Int, _ room: Int) throws {
        let read = try bytes(of: ReadAhead(source(of: length)), room: room)
        #expect(read == (0..<length).map { UInt8($0 % 10) })
    }

    @Test("An error comes where it happened, and the end after it")
    func failure() throws {
        let ahead = ReadAhead(source(of: 100_000, failsAtEnd: true))
        #expect(throws: Broken.self) { try bytes(of: ahead, room: 1 << 20) }
        #expect(try bytes(of: ahead, room: 10).isEmpty)
    }

    @Test("Nobody who asks any more ends it")
    func abandoned() async throws {
        let ended = DispatchSemaphore(value: 0)
        final class Watch: Sendable {
            let ended: DispatchSemaphore
            init(_ ended: DispatchSemaphore) { self.ended = ended }
            deinit { ended.signal() }
        }
        func start() {
            let watch = Watch(ended)
            _ = ReadAhead { buffer in
                _ = watch
                buffer[0] = 1
                return 1
            }
        }
        start()
        #expect(ended.wait(timeout: .now() + 20) == .success)
    }

    @Test("May be let go before all that was read ahead is asked for", arguments: 0..<4)
    func abandoned(pieces: Int) throws {
        for _ in 0..<20 {
            let hasEnded = DispatchSemaphore(value: 0)
            let whole = source(of: 4 * 77_777)
            var ahead: ReadAhead? = ReadAhead { buffer in
                let count = try whole(buffer)
                if count == 0 { hasEnded.signal() }
                return count
            }
            var buffer = [UInt8](repeating: 0, count: 77_777)
            for _ in 0...pieces {
                #expect(try buffer.withUnsafeMutableBytes { try ahead?.read(into: $0) } == 77_777)
            }
            hasEnded.wait()
            ahead = nil
        }
    }
}
