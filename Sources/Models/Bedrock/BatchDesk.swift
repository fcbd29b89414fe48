import Narrate

/// Collects questions until no more come, asks them all at once, and hands out the answers.
actor BatchDesk {
    typealias Answers = [ModelRequest: Result<ModelReply, any Error>]

    private let options: BatchOptions
    private let sleep: @Sendable (Duration) async throws -> Void
    /// Asks all questions; those without an answer are left out.
    private let ask: @Sendable ([ModelRequest]) async -> Answers

    private struct Waiter {
        let request: ModelRequest
        let continuation: CheckedContinuation<ModelReply?, any Error>
    }

    private var arrivals = 0
    private var waiters: [Int: Waiter] = [:]
    /// Of those who wait for their job to be closed.
    private var queue: [Int] = []
    private var jobs: [Int: Task<Void, Never>] = [:]

    init(
        options: BatchOptions, sleep: @escaping @Sendable (Duration) async throws -> Void,
        ask: @escaping @Sendable ([ModelRequest]) async -> Answers
    ) {
        self.options = options
        self.sleep = sleep
        self.ask = ask
    }

    /// The answer of the job that the question became part of; nil where it has to be asked alone.
    func answer(to request: ModelRequest) async throws -> ModelReply? {
        arrivals += 1
        let number = arrivals
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                waiters[number] = Waiter(request: request, continuation: continuation)
                queue.append(number)
                if Task.isCancelled { leave(number) }
                if queue.count >= options.most { close() } else { closeWhenQuiet(since: number) }
            }
        } onCancel: {
            Task { await self.leave(number) }
        }
    }

    private func closeWhenQuiet(since arrival: Int) {
        Task {
            try? await sleep(options.quiet)
            if arrivals == arrival { close() }
        }
    }

    private func close() {
        let members = queue
        queue = []
        guard let job = members.first else { return }
        let requests = Set(members.compactMap { waiters[$0]?.request })
        jobs[job] = Task {
            let answers = await ask(Array(requests))
            handOut(answers, to: members)
            jobs[job] = nil
        }
    }

    private func handOut(_ answers: Answers, to members: [Int]) {
        for number in members {
            guard let waiter = waiters.removeValue(forKey: number) else { continue }
            switch answers[waiter.request] {
            case .success(let reply): waiter.continuation.resume(returning: reply)
            case .failure(let error): waiter.continuation.resume(throwing: error)
            case nil: waiter.continuation.resume(returning: nil)
            }
        }
    }

    /// Nobody looks at a job any more that nobody waits for; Bedrock goes on with it, and the next
    /// run finds it.
    private func leave(_ number: Int) {
        queue.removeAll { $0 == number }
        waiters.removeValue(forKey: number)?.continuation.resume(throwing: CancellationError())
        if waiters.isEmpty { jobs.values.forEach { $0.cancel() } }
    }
}
