import SalesCore
import Testing

@testable import Ingest

/// The fast lane is held to libcsv: whatever the bytes, both tell the same story.
@Suite("Fast lane and libcsv")
struct LaneDifferenceTests {
    @Test("read the same records, rejects, lines and counts", arguments: 0..<12)
    func sameReading(batch: Int) async throws {
        for number in 0..<50 {
            let seed = UInt64(batch * 1000 + number)
            var export = GeneratedExport(seed: seed)
            var bytes = export.file(lines: number % 30)
            if number % 2 == 1 { bytes = export.mutated(bytes) }
            let fast = try await outcome(bytes, lane: .whicheverFits)
            let slow = try await outcome(bytes, lane: .slowOnly)
            #expect(fast == slow, "seed \(seed)")
            if fast != slow { return }
        }
    }

    @Test("do not depend on block size, reads or workers", arguments: 0..<4)
    func sameCuts(batch: Int) async throws {
        for number in 0..<8 {
            let seed = UInt64(100_000 + batch * 1000 + number)
            var export = GeneratedExport(seed: seed)
            let bytes = export.mutated(export.file(lines: 40))
            let whole = try await outcome(bytes)
            for (blockSize, readSize, workers) in [
                (16, 7, 1), (64, 64, 3), (100, 1, 2), (256, 100, 2), (1000, 999, 4),
                (1 << 20, 1 << 16, 2),
            ] {
                let cut = try await outcome(
                    bytes, blockSize: blockSize, readSize: readSize, workers: workers)
                #expect(whole == cut, "seed \(seed), blocks of \(blockSize)")
                if whole != cut { return }
            }
        }
    }

    @Test("are the same wherever a block ends", arguments: 1...4)
    func everyBorder(workers: Int) async throws {
        let text = [
            "date,region,revenue,units\n", "2025-01-01,\"a,\"\"b\n\",1.50,1\r\n",
            "2025-01-02,n\"x,2.25,2\n", "2025-01-03,\"\",3,3,,\n", "2025-01-04,\"half\n",
            "2025-01-05,Zürich,\"1,234.5\",4",
        ].joined()
        let bytes = Array(text.utf8)
        let whole = try await outcome(bytes, lane: .slowOnly)
        for blockSize in stride(
            from: workers, through: bytes.count + 1, by: workers == 1 ? 1 : 4)
        {
            let cut = try await outcome(bytes, blockSize: blockSize, workers: workers)
            #expect(whole == cut, "blocks of \(blockSize)")
            if whole != cut { return }
        }
    }

    @Test("count every record once", arguments: 0..<10)
    func countsAddUp(batch: Int) async throws {
        for number in 0..<20 {
            var export = GeneratedExport(seed: UInt64(500_000 + batch * 1000 + number))
            let bytes = export.mutated(export.file(lines: 25))
            guard case .success(let run) = try await outcome(bytes) else { continue }
            #expect(run.counts.accepted == run.records.count)
            #expect(run.counts.rejected == run.rejects.count)
            let records = try Self.recordsByParser(bytes)
            #expect(run.counts.read == records)
            #expect(run.rejects.map(\.line) == run.rejects.map(\.line).sorted())
        }
    }

    enum Told: Equatable {
        case success(SeenRun)
        case failure(IngestFailure)
    }

    private func outcome(
        _ bytes: [UInt8], lane: Lane = .whicheverFits, blockSize: Int = 512 * 1024,
        readSize: Int = .max, workers: Int = 1
    ) async throws -> Told {
        do {
            return .success(
                try await ingest(
                    bytes, salesSpec(), workers: workers, blockSize: blockSize, lane: lane,
                    readSize: readSize))
        } catch let failure as IngestFailure {
            return .failure(failure)
        }
    }

    /// Records and blank lines as the parser alone finds them.
    private static func recordsByParser(_ bytes: [UInt8]) throws -> Int {
        let encoding = EncodingEvidence(head: bytes, isWhole: true)
        var source = try TextSource(reader(of: bytes))
        source.open(encoding)
        var cutter = try BlockCutter(
            source: source, dialect: Dialect(), file: "", blockSize: 1024, lane: .slowOnly,
            rules: RecordRules(width: 4))
        var count = 0
        while try cutter.nextRecord({ _ in 0 }) != nil { count += 1 }
        return count
    }
}
