import Foundation
import SalesCore
import Storage

/// Under which name an upload stands: by name it takes the place of an earlier export.
///
/// In this order: the name of the stored export that holds the same bytes, the name asked for,
/// the job's own name for the file, the name of the one export of the same file name, the file
/// name.
struct UploadNames: Sendable {
    let stored: [StoredSource]
    /// What the job itself reads.
    let inputs: [(name: String, path: String)]
    let mode: UploadMode

    /// `others` are the files of the same upload that have their names already.
    func named(
        _ file: InputFile, as wanted: String?, besides others: [InputFile]
    ) throws(RunFailure) -> InputFile {
        let own = inputs.first { Self.isSame($0.path, file.path) }?.name
        let name =
            if let given = known(file) ?? wanted ?? own { given } else { try found(file) }
        if mode == .replaceSource,
            let other = others.first(where: { $0.name == name && $0.sha256 != file.sha256 })
        {
            throw .invalid(
                "\(file.path) and \(other.path) would both stand under the name \(name)",
                remedy: "Hand them in one by one, each with --name.")
        }
        return InputFile(
            name: name, path: file.path, bytes: file.bytes, sha256: file.sha256,
            provenance: Provenance(isHandedIn: name != own))
    }

    private func known(_ file: InputFile) -> String? {
        stored.first {
            $0.status == .active
                && ($0.sha256 == file.sha256 || $0.provenance.mends.contains(file.sha256))
        }?.name
    }

    private func found(_ file: InputFile) throws(RunFailure) -> String {
        let base = Self.base(file.path)
        guard mode == .replaceSource else { return base }
        let active = stored.filter { $0.status == .active }.map(\.name)
        let namesakes = Set((active + inputs.map(\.name)).filter { Self.base($0) == base })
        guard namesakes.count > 1 else { return namesakes.first ?? base }
        throw .invalid(
            "\(file.path) could take the place of "
                + namesakes.sorted().joined(separator: " or of "),
            remedy: "Say which with --name.")
    }

    static func base(_ path: String) -> String { (path as NSString).lastPathComponent }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        var first = stat()
        var second = stat()
        return stat(left, &first) == 0 && stat(right, &second) == 0
            && first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }
}
