import SalesCore

/// So many tries of what may fail for a moment, with a pause between.
struct Attempts: Sendable {
    let count: Int
    let pause: Duration

    /// What the first try that succeeds returns; the last failure where none does, the first one
    /// that does not pass by itself.
    func run<Result>(_ body: () async throws -> Result) async throws -> Result {
        var left = count
        while true {
            left -= 1
            do {
                return try await body()
            } catch let failure as any Failure where failure.isTransient && left > 0 {
                try await Task.sleep(for: pause)
            }
        }
    }
}
