import Foundation
import SalesCore
import Storage

/// The exports that the rows of a quarantine file are of.
struct MendedOriginals: Sendable {
    let tenant: TenantID
    let stored: [StoredSource]
    let archive: RawArchive
    /// Path of the quarantine file; its name tells which export it is of, unless it was renamed.
    let quarantine: String
    /// Exports handed in beside it.
    let given: [InputFile]

    /// `place` is a line of the quarantine file that names the export.
    func original(of name: String, place: Int) async throws -> InputFile {
        if !given.isEmpty {
            guard let file = given.first(where: { $0.name == name }) else {
                throw MendFailure.unknownExport(name, place: place, known: given.map(\.name))
            }
            return file
        }
        let active = stored.filter { $0.status == .active }
        let namesakes = active.filter { $0.name == name }
        guard !namesakes.isEmpty else {
            throw MendFailure.unknownExport(name, place: place, known: active.map(\.name))
        }
        return try await archive.kept(try chosen(namesakes, name))
    }

    private func chosen(
        _ namesakes: [StoredSource], _ name: String
    ) throws(MendFailure) -> StoredSource {
        if let hint {
            let hinted = namesakes.first { source in
                ([source.sha256] + source.provenance.mends).contains { $0.hasPrefix(hint) }
            }
            guard let hinted else { throw .formerExport(name) }
            return hinted
        }
        guard namesakes.count == 1, let only = namesakes.first else {
            throw .ambiguousExport(
                name, quarantines: namesakes.map { "\($0.sha256.prefix(16)).csv" })
        }
        return only
    }

    /// The beginning of a hash, where the file still has the name it was given.
    private var hint: String? {
        let name = (quarantine as NSString).lastPathComponent
        let stem = name.prefix { $0 != "." }
        let isHash = stem.count == 16 && stem.allSatisfy { "0123456789abcdef".contains($0) }
        return isHash ? String(stem) : nil
    }
}
