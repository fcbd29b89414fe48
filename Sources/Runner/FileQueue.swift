import Foundation

/// Reads files side by side and hands them on in their order.
///
/// Invariants:
/// 1. At most `workers` threads' worth of files are read at once: a large file takes all of
///    them, since it is split; a small or gzipped one takes one.
/// 2. Files are started in order, and at most `window` of them are ahead of the first that is
///    not yet handed on, so that memory does not grow with the number of files.
/// 3. What is handed on, and which failure ends it, is the same whoever is faster.
struct FileQueue: Sendable {
    let files: [String]
    let workers: Int

    /// A file from this size on is worth splitting.
    static let largeSize = 8 << 20
    static let window = 64

    /// `read` is told how many threads it may use; `take` gets what it made, in order.
    func run<Made: Sendable>(
        read: @escaping @Sendable (_ file: String, _ share: Int) async throws -> Made,
        take: (String, Made) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Done<Made>.self) { group in
            var finished: [Int: Result<Made, any Error>] = [:]
            var (started, taken, busy) = (0, 0, 0)
            while taken < files.count {
                while started < files.count, started - taken < Self.window {
                    let (file, share, place) = (files[started], share(of: files[started]), started)
                    guard busy + share <= workers else { break }
                    started += 1
                    if share == workers {
                        // Nobody else reads meanwhile.
                        finished[place] = await Self.result { try await read(file, share) }
                        break
                    }
                    group.addTask {
                        let result = await Self.result { try await read(file, share) }
                        return Done(place: place, share: share, result: result)
                    }
                    busy += share
                }
                if let next = finished.removeValue(forKey: taken) {
                    try take(files[taken], try next.get())
                    taken += 1
                } else if let done = try await group.next() {
                    busy -= done.share
                    finished[done.place] = done.result
                }
            }
        }
    }

    private static func result<Made>(
        _ read: () async throws -> sending Made
    ) async -> sending Result<Made, any Error> {
        do {
            return .success(try await read())
        } catch {
            return .failure(error)
        }
    }

    private struct Done<Made: Sendable>: Sendable {
        let place: Int
        let share: Int
        let result: Result<Made, any Error>
    }

    private func share(of file: String) -> Int {
        guard files.count > 1 else { return workers }
        var status = stat()
        let isLarge = stat(file, &status) == 0 && status.st_size >= Self.largeSize
        return isLarge && !file.hasSuffix(".gz") ? workers : 1
    }
}
