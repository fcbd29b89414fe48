import Synchronization

/// Lends out a bounded number of things; whoever comes when all are lent waits in line.
///
/// Invariants:
/// 1. No more than `capacity` things exist, made when first needed.
/// 2. A thing is idle, or lent to exactly one borrower.
/// 3. Somebody waits only while nothing is idle.
final class BoundedPool<Element: Sendable>: Sendable {
    private struct State {
        var idle: [Element] = []
        var made = 0
        var line: [(ticket: Int, continuation: CheckedContinuation<Element, any Error>)] = []
        var nextTicket = 0
    }

    private let capacity: Int
    private let make: @Sendable () throws -> Element
    private let state = Mutex(State())

    init(capacity: Int, make: @escaping @Sendable () throws -> Element) {
        self.capacity = max(1, capacity)
        self.make = make
    }

    /// Lends a thing for as long as the work takes.
    ///
    /// - Throws: `CancellationError` when cancelled in line, else what `make` or `work` throws.
    func lend<Result: Sendable>(
        to work: @Sendable (Element) async throws -> Result
    ) async throws -> Result {
        let element = try await borrow()
        defer { giveBack(element) }
        return try await work(element)
    }

    private func borrow() async throws -> Element {
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                enter(continuation, ticket: ticket)
            }
        } onCancel: {
            leave(ticket)?.resume(throwing: CancellationError())
        }
    }

    private func enter(_ continuation: CheckedContinuation<Element, any Error>, ticket: Int) {
        // Cancellation is looked at under the lock: after it, `onCancel` finds the ticket in line.
        let answer: Swift.Result<Element, any Error>? = state.withLock { state in
            if Task.isCancelled { return .failure(CancellationError()) }
            // The last one given back: its connection is the likeliest to be still open.
            if let element = state.idle.popLast() { return .success(element) }
            if state.made < capacity {
                let made = Swift.Result { try make() }
                if case .success = made { state.made += 1 }
                return made
            }
            state.line.append((ticket, continuation))
            return nil
        }
        if let answer { continuation.resume(with: answer) }
    }

    private func leave(_ ticket: Int) -> CheckedContinuation<Element, any Error>? {
        state.withLock { state in
            guard let place = state.line.firstIndex(where: { $0.ticket == ticket }) else {
                return nil
            }
            return state.line.remove(at: place).continuation
        }
    }

    private func giveBack(_ element: Element) {
        let next = state.withLock { state -> CheckedContinuation<Element, any Error>? in
            guard state.line.isEmpty else { return state.line.removeFirst().continuation }
            state.idle.append(element)
            return nil
        }
        next?.resume(returning: element)
    }
}
