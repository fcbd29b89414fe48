import Foundation
import Synchronization
import Testing

@testable import Runner

@Suite("Files side by side")
struct FileQueueTests {
    private struct Broken: Error, Equatable { let file: String }

    @Test("Handed on in their order, whoever is faster", arguments: [1, 2, 5])
    func order(workers: Int) async throws {
        let files = (0..<200).map { "\($0)" }
        var taken: [String] = []
        try await FileQueue(files: files, workers: workers).run { file, share in
            #expect(share == 1)
            if file.hasSuffix("7") { try await Task.sleep(for: .milliseconds(3)) }
            return file + "!"
        } take: { file, made in
            #expect(made == file + "!")
            taken.append(file)
        }
        #expect(taken == files)
    }

    @Test("No more at once than there are workers, and none far ahead")
    func bounds() async throws {
        let files = (0..<300).map { "\($0)" }
        let running = Mutex((now: 0, most: 0, last: 0))
        try await FileQueue(files: files, workers: 3).run { file, _ in
            running.withLock { state in
                state.now += 1
                state.most = max(state.most, state.now)
                state.last = max(state.last, Int(file) ?? 0)
            }
            // The first file is slow: the others wait for it.
            if file == "0" { try await Task.sleep(for: .milliseconds(200)) }
            running.withLock { $0.now -= 1 }
        } take: { file, _ in
            if file == "0" { #expect(running.withLock(\.last) <= FileQueue.window) }
        }
        #expect(running.withLock(\.most) <= 3)
    }

    @Test("The first failure in the order of the files ends it", arguments: [1, 2, 4])
    func failures(workers: Int) async throws {
        let files = (0..<50).map { "\($0)" }
        var taken = 0
        await #expect(throws: Broken(file: "9")) {
            try await FileQueue(files: files, workers: workers).run { file, _ in
                if file == "9" { try await Task.sleep(for: .milliseconds(20)) }
                if file == "9" || file == "10" { throw Broken(file: file) }
            } take: { _, _ in
                taken += 1
            }
        }
        #expect(taken == 9)
    }

    @Test("One file alone, and each large one, has all workers")
    func shares() async throws {
        let workshop = try Workshop()
        try workshop.write([], to: "large.csv")
        try workshop.write([], to: "large.csv.gz")
        for name in ["large.csv", "large.csv.gz"] {
            truncate(workshop.path + "/" + name, off_t(FileQueue.largeSize))
        }
        func shares(_ files: [String]) async throws -> [Int] {
            var shares: [Int] = []
            let paths = files.map { workshop.path + "/" + $0 }
            try await FileQueue(files: paths, workers: 4).run {
                $1
            } take: {
                shares.append($1)
            }
            return shares
        }
        #expect(try await shares(["none.csv"]) == [4])
        #expect(try await shares(["none.csv", "large.csv", "large.csv.gz"]) == [1, 4, 1])
        #expect(try await shares([]) == [])
    }
}
