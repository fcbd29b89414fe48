import Aggregate
import Foundation
public import SalesCore

/// Files in, tables out, nothing stored: what `salestalk aggregate` is.
public struct AggregateFilter: Sendable {
    public let spec: MetricSpec
    public let workers: Int

    public struct Outcome: Sendable {
        public let table: MetricTable
        public let uploads: [UploadSummary]
    }

    public init(spec: MetricSpec, workers: Int) {
        self.spec = spec
        self.workers = workers
    }

    /// Every file is one source, in the order given; `reject` hears of every rejected line.
    public func run(
        files: [String], asOf: Day, progress: (String, Int) -> Void, reject: (Reject) -> Void
    ) async throws -> Outcome {
        if !spec.source.keys.isEmpty {
            return try await runKeyed(files, asOf: asOf, progress: progress, reject: reject)
        }
        var sources: [SourcePartials] = []
        var uploads: [UploadSummary] = []
        for file in files {
            let path = file == "-" ? "/dev/stdin" : file
            let upload = try await UploadReader(spec: spec, workers: workers).read(
                path: path, name: file, quarantine: nil, hashing: false,
                progress: { progress(file, $0) }, reject: reject)
            sources.append(
                SourcePartials(
                    name: "\(sources.count) \(file)", sha256: "\(sources.count)",
                    partials: upload.partials))
            uploads.append(
                UploadSummary(
                    file: file, sha256: "", bytes: upload.bytes, counts: upload.counts,
                    notices: upload.notices))
        }
        let table = TableBuilder(spec: spec).table(from: sources, asOf: asOf)
        return Outcome(table: table, uploads: uploads)
    }

    /// As `run`, with lines left out that give way to others with the same key.
    private func runKeyed(
        _ files: [String], asOf: Day, progress: (String, Int) -> Void, reject: (Reject) -> Void
    ) async throws -> Outcome {
        let readings = try await KeyedFiles(spec: spec, workers: workers, shownRejects: 20).read(
            files.map { ($0, $0 == "-" ? "/dev/stdin" : $0) }, progress: progress)
        var sources: [SourcePartials] = []
        var uploads: [UploadSummary] = []
        for (place, (file, reading)) in zip(files, readings).enumerated() {
            reading.rejects.forEach(reject)
            sources.append(
                SourcePartials(
                    name: KeyedFiles.sourceName(file, place), sha256: "\(place)",
                    partials: reading.upload.partials, heldDays: reading.heldDays))
            uploads.append(
                UploadSummary(
                    file: file, sha256: "", bytes: reading.upload.bytes,
                    counts: reading.upload.counts, notices: reading.upload.notices))
        }
        let table = TableBuilder(spec: spec).table(from: sources, asOf: asOf)
        return Outcome(table: table, uploads: uploads)
    }
}
