import Synchronization
import Testing

@testable import Cloud

@Suite("Lending from a bounded pool")
struct BoundedPoolTests {
    private func pool(of capacity: Int) -> BoundedPool<Int> {
        let made = Mutex(0)
        return BoundedPool(capacity: capacity) {
            made.withLock { made in
                made += 1
                return made
            }
        }
    }

    @Test("Nothing is made before it is needed, and what came back goes out again")
    func makesLate() async throws {
        let pool = pool(of: 3)
        for _ in 0..<5 { #expect(try await pool.lend { $0 } == 1) }
    }

    @Test("No two borrowers hold one thing, no more are made than allowed", arguments: [1, 2, 5])
    func isBounded(capacity: Int) async throws {
        let pool = pool(of: capacity)
        let held = Held()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    try await pool.lend { number in
                        await held.take(number)
                        await Task.yield()
                        await held.put(number)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(await held.clashes == 0)
        #expect(await held.seen.count <= capacity)
    }

    @Test("What its borrower fails with comes back to the pool")
    func survivesFailure() async throws {
        let pool = pool(of: 1)
        struct Trouble: Error {}
        await #expect(throws: Trouble.self) { try await pool.lend { _ in throw Trouble() } }
        #expect(try await pool.lend { $0 } == 1)
    }

    @Test("What cannot be made is told, and tried again next time")
    func triesAgain() async throws {
        let tries = Mutex(0)
        struct Trouble: Error {}
        let pool = BoundedPool<Int>(capacity: 1) {
            let number = tries.withLock { tries in
                tries += 1
                return tries
            }
            if number == 1 { throw Trouble() }
            return number
        }
        await #expect(throws: Trouble.self) { try await pool.lend { $0 } }
        #expect(try await pool.lend { $0 } == 2)
    }

    @Test("Whoever is cancelled in line leaves it; the others are served")
    func leavesLine() async throws {
        let pool = pool(of: 1)
        let gate = Gate()
        let first = Task { try await pool.lend { _ in await gate.wait() } }
        while await !gate.isWaitedFor { await Task.yield() }
        let waiting = (0..<20).map { _ in Task { try await pool.lend { $0 } } }
        for task in waiting.prefix(10) { task.cancel() }
        for task in waiting.prefix(10) {
            await #expect(throws: CancellationError.self) { try await task.value }
        }
        await gate.open()
        try await first.value
        for task in waiting.dropFirst(10) { #expect(try await task.value == 1) }
    }
}

private actor Held {
    private var numbers: Set<Int> = []
    private(set) var seen: Set<Int> = []
    private(set) var clashes = 0

    func take(_ number: Int) {
        if !numbers.insert(number).inserted { clashes += 1 }
        seen.insert(number)
    }

    func put(_ number: Int) { numbers.remove(number) }
}

private actor Gate {
    private var waiter: CheckedContinuation<Void, Never>?
    private var isOpen = false

    var isWaitedFor: Bool { waiter != nil }

    func wait() async {
        guard !isOpen else { return }
        await withCheckedContinuation { waiter = $0 }
    }

    func open() {
        isOpen = true
        waiter?.resume()
    }
}
