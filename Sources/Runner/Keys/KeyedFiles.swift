import Aggregate
import Foundation
import Ingest
import SalesCore
import Storage

/// Reads files whose lines have keys, each without the lines that give way to others in any.
struct KeyedFiles {
    let spec: MetricSpec
    let workers: Int
    /// Rejects of each file that are kept for those who show them.
    let shownRejects: Int
    /// Whether cells of single days are read too.
    var byDay = false

    struct Reading {
        let upload: UploadReader.Upload
        let rejects: [Reject]
        /// Days of all lines, where some gave way.
        let heldDays: Set<Day>?
    }

    /// In the order given, each with the uploads that it is by name and place.
    func read(
        _ files: [(name: String, path: String)], progress: (String, Int) -> Void
    ) async throws -> [Reading] {
        let reader = UploadReader(spec: spec, workers: workers, byDay: byDay)
        var spools: [ScratchFile] = []
        var paths: [String] = []
        var readings: [Reading] = []
        for file in files {
            let spool = try Self.spool(file.path)
            if let spool { spools.append(spool) }
            paths.append(spool?.path ?? file.path)
            readings.append(
                try await read(file.name, paths[paths.count - 1], reader, .collecting, progress))
        }
        let contenders = try contenders(files.map(\.name), readings)
        let judge = KeyJudge(policy: spec.source.onDuplicate, calendar: spec.calendar)
        let verdicts = try await judge.verdicts(on: contenders, listing: Set(files.indices))
        for (index, verdict) in verdicts.enumerated() where verdict.leftOut != .none {
            let days = readings[index].upload.activeDays
            let again = try await read(
                files[index].name, paths[index], reader,
                .leavingOut(verdict.losing ?? LosingLines()), progress)
            readings[index] = Reading(
                upload: again.upload, rejects: again.rejects, heldDays: days)
        }
        return readings
    }

    private func read(
        _ name: String, _ path: String, _ reader: UploadReader, _ pass: KeyPass,
        _ progress: (String, Int) -> Void
    ) async throws -> Reading {
        var rejects: [Reject] = []
        let upload = try await reader.read(
            path: path, name: name, quarantine: nil, hashing: false, pass: pass,
            progress: { progress(name, $0) },
            reject: { if rejects.count < shownRejects { rejects.append($0) } })
        return Reading(upload: upload, rejects: rejects, heldDays: nil)
    }

    private func contenders(
        _ names: [String], _ readings: [Reading]
    ) throws -> [KeyJudge.Contender] {
        let uploads = readings.enumerated().map { index, reading in
            DatedUpload(
                name: Self.sourceName(names[index], index), sha256: "\(index)",
                days: reading.upload.activeDays)
        }
        let standing = UploadHistory(mode: spec.source.upload, calendar: spec.calendar)
            .standing(of: uploads)
        return readings.indices.compactMap { index in
            guard let list = readings[index].upload.keys else { return nil }
            return KeyJudge.Contender(
                name: names[index], standing: standing[index], partCount: KeyList.partCount
            ) { try list.part($0) }
        }
    }

    /// Every file is a source of its own, whatever it is called.
    static func sourceName(_ file: String, _ place: Int) -> String { "\(place) \(file)" }

    /// A copy of what can be read only once, such as a pipe.
    private static func spool(_ path: String) throws -> ScratchFile? {
        var status = stat()
        guard stat(path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
        else { return nil }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw RunFailure.unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        defer { close(descriptor) }
        return try ScratchFile.holding(
            descriptor, in: FileManager.default.temporaryDirectory.path)
    }
}
