import Foundation
import Ingest
import SalesCore
import Storage

/// Puts mended lines into the place of the rejected ones, in a copy of their export.
struct ExportMend: Sendable {
    let spec: MetricSpec
    let workers: Int
    /// Where the patched copy may lie, without a name.
    let folder: String
    /// Where the quarantine file of an export is kept, by its hash. Lines rejected for their key
    /// are told there only: no reading of one export finds them.
    var kept: @Sendable (_ sha256: String) -> String? = { _ in nil }
    /// Path of the quarantine file that came back; it may be the kept one itself.
    var quarantine = ""

    struct Result {
        /// None where no line differs.
        let export: (file: InputFile, copy: ScratchFile)?
        let record: MendingRecord
    }

    /// `base` is the export that the rows are of.
    func mended(_ base: InputFile, rows: [QuarantineRow]) async throws -> Result {
        let reading = try await read(base, lines: Set(rows.map(\.line)))
        let isInPlace = isMendedInPlace(base)
        let keyed = isInPlace ? [:] : try rejectsForKeys(of: base)
        var record = MendingRecord()
        var changes: [Int: RecordPatch.Change] = [:]
        var extra = 0
        for row in rows {
            guard let reject = reading.rejects[row.line] ?? keyed[row.line] else {
                changes[row.line] = RecordPatch.Change(
                    old: SpreadsheetText.unguarded(row.rawLine), or: row.withoutApostrophe,
                    new: nil)
                if isInPlace, row.reason?.hasPrefix(Self.keyReason) == true {
                    record.untouched += 1
                } else {
                    record.settled += 1
                }
                continue
            }
            switch try MendedRecord(
                reject: reject, row: row, dialect: reading.dialect, header: reading.header
            ).outcome() {
            case .untouched: record.untouched += 1
            case .emptied: record.emptied += 1
            case .changed(let text, let records):
                record.mended += 1
                extra += records - 1
                changes[row.line] = RecordPatch.Change(old: reject.rawLine, new: text)
            }
        }
        let rejected = keyed.isEmpty ? reading.counts.rejected : keyed.count
        record.missing = max(0, rejected - (rows.count - record.settled))
        let copy = try await patch(base, changes, reading)
        guard record.mended > 0 else { return Result(export: nil, record: record) }
        let file = try await check(
            copy, of: base, expected: reading.counts.readWithText + extra)
        return Result(export: (file, copy), record: record)
    }

    private struct Reading {
        let counts: LineCounts
        let dialect: Dialect
        let header: [String]?
        /// By line.
        let rejects: [Int: Reject]
    }

    private func read(_ base: InputFile, lines: Set<Int>) async throws -> Reading {
        var rejects: [Int: Reject] = [:]
        let upload = try await UploadReader(spec: spec.withoutRejectLimit, workers: workers).read(
            path: try await base.localPath(), name: base.name, quarantine: nil, hashing: true,
            reject: { if lines.contains($0.line) { rejects[$0.line] = $0 } })
        guard upload.sha256 == base.sha256 else {
            throw RunFailure.changedWhileRead(path: base.path)
        }
        let stream = try ExportStream(path: try await base.localPath(), hashing: false)
        let preview = try RawRecordReader(file: base.name, declared: spec.source.dialect) {
            try stream.read(into: $0)
        }
        return Reading(
            counts: upload.counts, dialect: upload.dialect, header: preview.header,
            rejects: rejects)
    }

    private static let keyReason = "the key "

    private var rejectsDuplicates: Bool {
        spec.source.onDuplicate == .reject && !spec.source.keys.isEmpty
    }

    private func isMendedInPlace(_ base: InputFile) -> Bool {
        guard rejectsDuplicates, let path = kept(base.sha256) else { return false }
        func place(_ path: String) -> URL {
            URL(filePath: path).resolvingSymlinksInPath().standardized
        }
        return place(path) == place(quarantine)
    }

    /// All rejects as they were kept, where a line may be rejected for its key.
    private func rejectsForKeys(of base: InputFile) throws -> [Int: Reject] {
        guard rejectsDuplicates,
            let path = kept(base.sha256), FileManager.default.fileExists(atPath: path)
        else { return [:] }
        let rows = try QuarantineRows.read(path)
        return Dictionary(
            rows.map { row in
                let reject = Reject(
                    file: base.name, line: row.line, column: nil, reason: row.reason ?? "",
                    remedy: "", rawLine: SpreadsheetText.unguarded(row.rawLine))
                return (row.line, reject)
            }, uniquingKeysWith: { first, _ in first })
    }

    private func patch(
        _ base: InputFile, _ changes: [Int: RecordPatch.Change], _ reading: Reading
    ) async throws -> ScratchFile {
        let copy = try ScratchFile(in: folder)
        var patch = RecordPatch(encoding: reading.dialect.encoding, changes: changes)
        let stream = try ExportStream(path: try await base.localPath(), hashing: false)
        try withUnsafeTemporaryAllocation(byteCount: 1 << 18, alignment: 16) { buffer in
            while true {
                let count = try stream.read(into: buffer)
                guard count > 0 else { break }
                try copy.append(
                    patch.push(UnsafeRawBufferPointer(rebasing: buffer[..<count])))
            }
        }
        try copy.append(patch.finish())
        if let line = patch.mismatches.first {
            guard changes[line]?.new == nil else {
                throw MendFailure.cut(file: base.name, line: line)
            }
            throw isMendedInPlace(base)
                ? MendFailure.changedInPlace(file: base.name, line: line, quarantine: quarantine)
                : MendFailure.notRejected(file: base.name, line: line)
        }
        return copy
    }

    /// Every line must still be there.
    private func check(
        _ copy: ScratchFile, of base: InputFile, expected: Int
    ) async throws -> InputFile {
        let upload = try await UploadReader(spec: spec.withoutRejectLimit, workers: workers).read(
            path: copy.path, name: base.name, quarantine: nil, hashing: true)
        guard upload.counts.readWithText == expected else {
            throw MendFailure.otherReading(
                file: base.name, expected: expected, found: upload.counts.readWithText)
        }
        return InputFile(
            name: base.name, path: copy.path, bytes: upload.bytes,
            sha256: upload.sha256 ?? "",
            provenance: Provenance(
                isHandedIn: base.provenance.isHandedIn,
                mends: base.provenance.mends + [base.sha256]))
    }
}

extension LineCounts {
    /// A quote that runs to the end of the file takes the blank lines there into its record.
    fileprivate var readWithText: Int { read - skipped.blank }
}

extension MetricSpec {
    /// Which lines are rejected does not hang on how many may be.
    fileprivate var withoutRejectLimit: MetricSpec {
        let contract = source.contract
        return MetricSpec(
            currency: currency, timeZone: timeZone, calendar: calendar,
            source: SourceSpec(
                dialect: source.dialect, layout: source.layout, time: source.time,
                columns: source.columns,
                contract: ContractSpec(
                    freezesColumns: contract.freezesColumns,
                    discardsValues: contract.discardsValues, lines: contract.lines,
                    maximumRejected: nil, freshness: contract.freshness),
                upload: source.upload, onDuplicate: source.onDuplicate),
            dimensions: dimensions, slices: slices, metrics: metrics, materiality: materiality)
    }
}
