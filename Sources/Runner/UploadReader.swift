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

    struct Upload: Sendable {
        let partials: MetricPartials
        let counts: LineCounts
        let notices: [String]
        let dialect: Dialect
        /// None unless asked for.
        let sha256: String?
        let bytes: Int
        let quarantine: String?
    }

    /// `name` is what messages and rejects call the file. Rejected lines go to the file
    /// `quarantine`, or without one to `reject` only.
    func read(
        path: String, name: String, quarantine: String?, hashing: Bool,
        progress: (Int) -> Void = { _ in }, reject: (Reject) -> Void = { _ in }
    ) async throws -> Upload {
        let stream = try ExportStream(path: path, hashing: hashing)
        let rejects = quarantine.map(QuarantineFile.init)
        let spec = spec
        let pipeline = RecordPipeline(
            spec: spec, file: name, workers: workers, zone: ZoneFile.rules(named: spec.timeZone))
        let outcome: IngestOutcome<MetricPartials>
        do {
            outcome = try await pipeline.run(
                read: { buffer in
                    let count = try stream.read(into: buffer)
                    progress(stream.bytesRead)
                    return count
                },
                reject: { rejected in
                    try rejects?.add(rejected)
                    reject(rejected)
                },
                makeConsumer: { schema in try MetricAggregator(spec: spec, schema: schema) })
        } catch let failure as IngestFailure {
            // Whoever is to mend the lines needs to see them.
            if case .tooManyRejects = failure { _ = try rejects?.finish() }
            throw failure
        }
        var partials = outcome.results.first ?? MetricPartials()
        for result in outcome.results.dropFirst() { partials.combine(result) }
        if outcome.isMonthPrecision { partials.activeDays = Self.wholeMonths(partials.activeDays) }
        return Upload(
            partials: partials, counts: outcome.counts, notices: outcome.notices,
            dialect: outcome.dialect,
            sha256: stream.finishedHash(), bytes: stream.bytesRead,
            quarantine: try rejects?.finish())
    }

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
