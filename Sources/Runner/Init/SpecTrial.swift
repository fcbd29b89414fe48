import Foundation
import Ingest
import SalesCore
import Spec

/// Reads exports with a draft, to see which lines it would reject, and for which cells.
struct SpecTrial {
    /// A rejected line, with the cell at fault where one is.
    struct Fault: Hashable, Sendable {
        let path: String
        let line: Int
        /// As the export names it; none where the whole line is at fault.
        let header: String?
        let reason: String
        var cell: String?
    }

    struct Outcome: Sendable {
        var counts = LineCounts()
        /// The first of them; `counts` has all.
        var faults: [Fault] = []
    }

    /// Rejects that are looked into.
    static let faultLimit = 10_000

    let paths: [String]
    let workers: Int

    /// - Throws: what refuses a file as a whole, or what is wrong with the draft itself.
    func outcome(of yaml: String) async throws -> Outcome {
        let spec = try SpecReader.spec(from: yaml, file: "metrics.yaml")
        var outcome = Outcome()
        for path in paths {
            let first = outcome.faults.count
            try await read(path, spec, &outcome)
            if first < outcome.faults.count {
                try findCells(&outcome.faults[first...], in: path)
            }
        }
        return outcome
    }

    private func read(_ path: String, _ spec: MetricSpec, _ outcome: inout Outcome) async throws {
        var faults: [Fault] = []
        let upload = try await UploadReader(spec: spec, workers: workers).read(
            path: path, name: path, quarantine: nil, hashing: false,
            reject: { reject in
                guard faults.count < Self.faultLimit else { return }
                faults.append(
                    Fault(
                        path: path, line: reject.line, header: reject.column,
                        reason: reject.reason))
            })
        outcome.counts.add(upload.counts)
        outcome.faults += faults
    }

    /// The cells that the rejects are about, by reading the export once more.
    private func findCells(_ faults: inout ArraySlice<Fault>, in path: String) throws {
        var places: [Int: [Int]] = [:]
        for place in faults.indices { places[faults[place].line, default: []].append(place) }
        try ExportSample.eachRecord(of: path) { record, header in
            for place in places[record.line] ?? [] {
                guard let name = faults[place].header,
                    let index = header.firstIndex(of: name), index < record.fields.count
                else { continue }
                faults[place].cell = String(decoding: record.fields[index], as: UTF8.self)
            }
        }
    }
}
