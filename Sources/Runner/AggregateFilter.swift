import Aggregate
import Foundation
public import SalesCore
import Storage

/// Files in, tables out, nothing stored: what `salestalk aggregate` is.
public struct AggregateFilter: Sendable {
    public let spec: MetricSpec
    public let workers: Int
    /// Whether tables are to be compared, for which days are kept too.
    public let compares: Bool
    /// Those that tables are asked for.
    public let grains: [Grain]

    /// Rejected lines that are told one by one.
    public static let toldRejects = 20

    public init(
        spec: MetricSpec, workers: Int, compares: Bool = false, grains: [Grain] = Grain.allCases
    ) {
        self.spec = spec
        self.workers = workers
        self.compares = compares
        self.grains = grains
    }

    /// Every file is one source, in the order given; folders and globs stand for theirs, as in a
    /// job. `reject` hears of the first rejected lines, in that order too.
    public func run(
        files: [String], asOf: Day, progress: @escaping @Sendable (String, Int) -> Void,
        reject: (Reject) -> Void
    ) async throws -> AggregateOutcome {
        let files = try Self.expanded(files)
        let scratch = NamelessFile(
            folder: FileManager.default.temporaryDirectory.path, purpose: "values")
        let joiner = try CellJoiner(
            spec: spec, schema: RecordSchema(spec.source), scratch: scratch, byDay: compares)
        if !spec.source.keys.isEmpty {
            let uploads = try await readKeyed(files, joiner, progress: progress, reject: reject)
            try joiner.finishEntries(grains)
            return AggregateOutcome(
                uploads: uploads, joiner: joiner, asOf: asOf, workers: workers)
        }
        var uploads: [UploadSummary] = []
        var told = 0
        let queue = FileQueue(files: files, workers: workers)
        try await queue.run { file, share in
            await read(file, workers: share, scratch) { progress(file, $0) }
        } take: { file, read in
            for rejected in read.rejects.prefix(Self.toldRejects - told) { reject(rejected) }
            told = min(told + read.rejects.count, Self.toldRejects)
            let upload = try read.upload.get()
            try joiner.add(upload.cells)
            uploads.append(
                UploadSummary(
                    file: file, sha256: "", bytes: upload.bytes, counts: upload.counts,
                    notices: upload.notices))
        }
        try joiner.finishEntries(grains)
        return AggregateOutcome(
            uploads: uploads, joiner: joiner, asOf: asOf, workers: workers)
    }

    /// What stands for no file is left as it is, to be named when it cannot be read.
    private static func expanded(_ files: [String]) throws -> [String] {
        let here = FileManager.default.currentDirectoryPath
        return try files.flatMap { file in
            let found = file == "-" ? [] : try InputPattern.matches(file, in: here)
            return found.isEmpty ? [file] : found.map(\.name)
        }
    }

    private struct ReadFile: Sendable {
        /// A file that is refused has lines to tell too.
        let upload: Result<UploadReader.Upload, any Error>
        let rejects: [Reject]
    }

    private func read(
        _ file: String, workers: Int, _ values: any ScratchSpace,
        progress: (Int) -> Void
    ) async -> ReadFile {
        var rejects: [Reject] = []
        do {
            let reader = UploadReader(
                spec: spec, workers: workers, values: values, byDay: compares)
            let upload = try await reader.read(
                path: file == "-" ? "/dev/stdin" : file, name: file, quarantine: nil,
                hashing: false, progress: progress,
                reject: { if rejects.count < Self.toldRejects { rejects.append($0) } })
            return ReadFile(upload: .success(upload), rejects: rejects)
        } catch {
            return ReadFile(upload: .failure(error), rejects: rejects)
        }
    }

    /// Reads files without the lines that give way to others with the same key.
    private func readKeyed(
        _ files: [String], _ joiner: CellJoiner, progress: (String, Int) -> Void,
        reject: (Reject) -> Void
    ) async throws -> [UploadSummary] {
        let keyed = KeyedFiles(
            spec: spec, workers: workers, shownRejects: Self.toldRejects, byDay: compares)
        let readings = try await keyed.read(
            files.map { ($0, $0 == "-" ? "/dev/stdin" : $0) }, progress: progress)
        return try zip(files, readings).map { file, reading in
            reading.rejects.forEach(reject)
            try joiner.add(reading.upload.cells, heldDays: reading.heldDays)
            return UploadSummary(
                file: file, sha256: "", bytes: reading.upload.bytes,
                counts: reading.upload.counts, notices: reading.upload.notices)
        }
    }
}

/// What the files came to.
public struct AggregateOutcome {
    public let uploads: [UploadSummary]
    private let joiner: CellJoiner
    private let asOf: Day
    private let workers: Int

    init(uploads: [UploadSummary], joiner: CellJoiner, asOf: Day, workers: Int) {
        self.uploads = uploads
        self.joiner = joiner
        self.asOf = asOf
        self.workers = workers
    }

    /// Writes the tables of the grains asked for as CSV, in pieces. Answers what to know of cells
    /// that are empty since their values outgrew 38 digits.
    @discardableResult
    public func writeTables(
        _ grains: [Grain] = Grain.allCases, _ body: ([UInt8]) throws -> Void
    ) async throws -> String? {
        try await joiner.writeTables(grains, asOf: asOf, workers: workers, body).notice
    }

    /// The tables for those who look cells up.
    public var table: MetricTable { joiner.table(asOf: asOf) }

    /// The same with every cell that is asked for compared.
    public func comparedTable(_ filter: TableFilter) throws -> ComparedTable {
        ComparedTable(
            try joiner.comparableTable(asOf: asOf, asking: filter.accepts), filter: filter)
    }

    /// The same notice.
    public static func notice(of table: MetricTable) -> String? { table.overflows.notice }
}
