import Dispatch

/// Work that blocks, on a thread of its own: Swift's shared ones are as few as the cores, and tests
/// that measure time run on them.
public func blocking<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global().async { continuation.resume(with: Result(catching: work)) }
    }
}
