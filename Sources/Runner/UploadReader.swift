import Aggregate
import Foundation
import Ingest
import SalesCore
import Storage

/// Reads one export into what it adds to the tables.
struct UploadReader: Sendable {
    let spec: MetricSpec
    /// Reading threads.
    let workers: Int
    /// Where keys lie that do not fit into memory.
    var scratch = KeyScratch(folder: FileManager.default.temporaryDirectory.path)
    /// Where values lie that do not fit into memory.
    var values: any ScratchSpace = NamelessFile(
        folder: FileManager.default.temporaryDirectory.path, purpose: "values")
    /// How many of them each reading thread holds in memory.
    var entriesInMemory = MetricAggregator.entriesInMemory

    /// Whether cells of single days are read too.
    var byDay = false

    struct Upload: Sendable {
        let spec: MetricSpec
        /// One from each reading thread.
        let cells: [GroupedCells]
        let counts: LineCounts
        let notices: [String]
        let dialect: Dialect
        /// None unless asked for.
        let sha256: String?
        let bytes: Int
        let quarantine: String?
        /// Of the accepted lines, where they were asked for.
        let keys: KeyList?

        /// Where entries lie that do not fit into memory.
        let values: any ScratchSpace

        /// As the store keeps it.
        func source(name: String, sha256: String) throws -> SourcePartials {
            let joiner = try CellJoiner(
                spec: spec, schema: RecordSchema(spec.source), scratch: values, byDay: true)
            try joiner.add(cells)
            return SourcePartials(
                name: name, sha256: sha256, partials: joiner.partials(),
                entries: try joiner.keptEntries(in: values), daily: joiner.keptDays())
        }

        /// Days that have at least one line.
        var activeDays: Set<Day> { cells.reduce(into: []) { $0.formUnion($1.activeDays) } }
    }

    /// `name` is what messages and rejects call the file. Rejected lines go to the file
    /// `quarantine`, or without one to `reject` only. `pass` is of no meaning to a spec without
    /// keys.
    func read(
        path: String, name: String, quarantine: String?, hashing: Bool, pass: KeyPass = .ignoring,
        progress: (Int) -> Void = { _ in }, reject: (Reject) -> Void = { _ in }
    ) async throws -> Upload {
        let stream = try ExportStream(path: path, hashing: hashing)
        let rejects = quarantine.map(QuarantineFile.init)
        let spec = spec
        var pipeline = RecordPipeline(
            spec: spec, file: name, workers: workers, zone: ZoneFile.rules(named: spec.timeZone))
        pipeline.keyPass = pass
        let (values, byDay, entriesInMemory) = (values, byDay, entriesInMemory)
        let keys = pass.collectsKeys ? KeyListWriter(scratch: scratch) : nil
        let outcome: IngestOutcome<GroupedCells>
        do {
            outcome = try await pipeline.run(
                read: { buffer in try stream.read(into: buffer) },
                reject: { rejected in
                    try rejects?.add(rejected)
                    reject(rejected)
                },
                keys: { try keys?.add($0) },
                tick: { progress(stream.bytesRead) },
                makeConsumer: { schema in
                    try MetricAggregator(
                        spec: spec, schema: schema, scratch: values,
                        entriesInMemory: entriesInMemory, byDay: byDay)
                })
        } catch let failure as IngestFailure {
            // Whoever is to mend the lines needs to see them.
            if case .tooManyRejects = failure { _ = try rejects?.finish() }
            throw failure
        }
        if outcome.isMonthPrecision, spec.calendar.weeks != nil {
            _ = try rejects?.finish()
            throw RunFailure.monthsWithoutDays(file: name)
        }
        let cells = outcome.results.map { cells in
            var cells = cells
            if outcome.isMonthPrecision {
                cells.activeDays = Self.wholeMonths(cells.activeDays)
                cells.days = nil
            }
            return cells
        }
        return Upload(
            spec: spec, cells: cells, counts: outcome.counts, notices: outcome.notices,
            dialect: outcome.dialect,
            sha256: stream.finishedHash(), bytes: stream.bytesRead,
            quarantine: try rejects?.finish(), keys: try keys?.finish(), values: values)
    }

    /// The first pass over an export whose lines may have keys.
    var firstPass: KeyPass { spec.source.keys.isEmpty ? .ignoring : .collecting }

    /// A line dated by its month speaks for every day of it.
    static func wholeMonths(_ days: Set<Day>) -> Set<Day> {
        var all: Set<Day> = []
        for day in days {
            let (year, month, _) = day.components
            let first = Day(number: Day.number(year: year, month: month, day: 1))
            for offset in 0..<Day.length(ofMonth: month, in: year) {
                all.insert(first.advanced(by: offset))
            }
        }
        return all
    }
}
