import SalesCore

@testable import Ingest

/// One file, read twice or more, of which every reading must tell the same story.
struct LaneCase {
    let seed: UInt64
    let spec: MetricSpec
    var bytes: [UInt8]
    /// What an independent reader makes of the file, where it is plain RFC 4180.
    private let plain: PlainExport?
    private let cuts: Cuts

    /// How the fast reading is cut up; the slow one is read whole by one worker.
    private struct Cuts {
        var blockSize: Int
        var readSize: Int
        var workers: Int
    }

    /// The case of a number; the same number is the same case for ever.
    init(seed: UInt64) {
        self.seed = seed
        var random = SeededRandom(seed: seed &* 0x2545_F491_4F6C_DD1D)
        cuts = Cuts(
            blockSize: [16, 64, 100, 333, 4096, 4096].randomElement(using: &random) ?? 4096,
            readSize: [1, 7, 64, 4096, .max, .max].randomElement(using: &random) ?? .max,
            workers: [1, 1, 2, 3].randomElement(using: &random) ?? 1)
        if seed % 4 == 0 {
            let plain = PlainExport(random: &random)
            self.plain = plain
            spec = PlainExport.spec
            bytes = plain.bytes
        } else {
            plain = nil
            var export = GeneratedExport(seed: seed)
            let lines = Int.random(in: 0...24, using: &random)
            let text = export.file(lines: lines)
            let written = ExportDialect.random(using: &random)
            bytes = written.rewritten(seed % 2 == 0 ? text : export.mutated(text))
            spec = salesSpec(dialect: written.spec)
        }
    }

    /// What the readings disagree on; nil where they tell the same.
    func disagreement() async throws -> String? {
        let slow = try await told(
            lane: .slowOnly, Cuts(blockSize: 4096, readSize: .max, workers: 1))
        let whole = try await told(Cuts(blockSize: 4096, readSize: .max, workers: 1))
        guard slow == whole else { return "libcsv alone:\n\(slow)\nfast lane:\n\(whole)" }
        let cut = try await told(cuts)
        guard slow == cut else { return "whole:\n\(slow)\nin pieces (\(cuts)):\n\(cut)" }
        guard case .success(let run) = whole else {
            return plain == nil ? nil : "plain RFC 4180, but: \(whole)"
        }
        if run.counts.accepted != run.records.count || run.counts.rejected != run.rejects.count {
            return "counts that are not what was handed on: \(whole)"
        }
        if let plain, run.records != plain.records {
            return "read:\n\(run.records)\nan independent reader:\n\(plain.records)"
        }
        return nil
    }

    private enum Told: Equatable {
        case success(SeenRun)
        case failure(IngestFailure)
    }

    private func told(lane: Lane = .whicheverFits, _ cuts: Cuts) async throws -> Told {
        do {
            return .success(
                try await ingest(
                    bytes, spec, workers: cuts.workers, blockSize: cuts.blockSize, lane: lane,
                    readSize: cuts.readSize))
        } catch let failure as IngestFailure {
            return .failure(failure)
        }
    }

    /// The shortest file found that the readings still disagree on.
    func minimised() async throws -> LaneCase {
        var best = self
        guard plain == nil else { return best }
        var piece = max(bytes.count / 2, 1)
        while piece > 0 {
            var start = 0
            while start < best.bytes.count {
                var shorter = best
                shorter.bytes.removeSubrange(start..<min(start + piece, best.bytes.count))
                if try await shorter.disagreement() != nil {
                    best = shorter
                } else {
                    start += piece
                }
            }
            piece /= 2
        }
        return best
    }
}

/// Delimiter, quote and escape of a generated file, and what its spec says of them.
struct ExportDialect {
    let delimiter: String
    let quote: QuoteMark
    let escape: QuoteEscape
    let isDeclared: Bool

    static func random(using random: inout SeededRandom) -> ExportDialect {
        let delimiters = [",", ",", ",", ";", "\t", "|", ":", "||", ";;", ", ", "~|~", "\u{1F}"]
        let quotes: [QuoteMark] = [.byte(34), .byte(34), .byte(34), .byte(39), .none]
        return ExportDialect(
            delimiter: delimiters.randomElement(using: &random) ?? ",",
            quote: quotes.randomElement(using: &random) ?? .byte(34),
            escape: Int.random(in: 0..<5, using: &random) == 0 ? .backslash : .doubled,
            isDeclared: Int.random(in: 0..<3, using: &random) > 0)
    }

    var spec: DialectSpec {
        isDeclared
            ? DialectSpec(delimiter: delimiter, quote: quote, escape: escape) : DialectSpec()
    }

    /// A file with commas and quotes, in this dialect.
    func rewritten(_ bytes: [UInt8]) -> [UInt8] {
        let mark: UInt8? = if case .byte(let byte) = quote { byte } else { nil }
        var result: [UInt8] = []
        var last: UInt8 = 0
        for byte in bytes {
            switch byte {
            case Byte.comma: result += Array(delimiter.utf8)
            case Byte.quote where escape == .backslash && last == Byte.quote:
                result.removeLast()
                result += [UInt8(ascii: "\\"), mark ?? byte]
            case Byte.quote: result.append(mark ?? byte)
            default: result.append(byte)
            }
            last = byte
        }
        return result
    }
}
