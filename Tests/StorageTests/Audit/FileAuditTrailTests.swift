import Foundation
import Testing

@testable import Storage

@Suite("The audit trail in a file")
struct FileAuditTrailTests {
    private let home: TemporaryFolder
    private let anchor = MemoryAnchor()
    private var path: String { "\(home.path)/audit.jsonl" }
    private var trail: FileAuditTrail { FileAuditTrail(home: home.path, anchor: anchor) }

    init() throws { home = try TemporaryFolder() }

    private func append(_ count: Int) async throws {
        for number in 0..<count {
            try await trail.append(
                AuditEvent(
                    time: "2026-01-15T00:00:00Z", actor: "ann", action: "n",
                    details: ["number": "\(number)"]))
        }
    }

    private func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

    private func write(_ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(filePath: path))
    }

    @Test("One line an event")
    func lines() async throws {
        try await append(3)
        #expect(try bytes().count { $0 == UInt8(ascii: "\n") } == 3)
        #expect(home.files == ["audit.jsonl"])
    }

    @Test("Any changed byte of the file is told")
    func changed() async throws {
        try await append(3)
        let whole = try bytes()
        for index in whole.indices {
            var other = whole
            other[index] ^= 1
            try write(other)
            #expect(
                try await trail.chain(anchor: anchor).firstBreak != nil, "byte \(index)")
        }
    }

    @Test("A line that a killed writer left unfinished gives way to the next event")
    func torn() async throws {
        try await append(2)
        let whole = try bytes()
        try write(whole + Array(#"{"action":"n","actor":"#.utf8))
        #expect(try await trail.chain(anchor: anchor).firstBreak?.line == 3)
        try await append(1)
        let chain = try await trail.chain(anchor: anchor)
        #expect(chain.firstBreak == nil)
        #expect(chain.links.count == 3)
    }

    @Test("A known event whose line end was cut off is not lost for that")
    func lineEnd() async throws {
        try await append(2)
        try write(Array(try bytes().dropLast()))
        let cut = try bytes()
        await #expect(throws: StorageFailure.self) { try await append(1) }
        #expect(try bytes() == cut)
    }

    @Test("Nothing is appended after an event that was changed")
    func tampered() async throws {
        try await append(2)
        var other = try bytes()
        other[other.count - 10] ^= 1
        try write(other)
        await #expect(throws: StorageFailure.self) { try await append(1) }
        #expect(try bytes() == other)
    }
}
