import Foundation
import SalesCore
import Storage

/// The files under a folder of this machine, links left alone.
struct FolderFiles {
    let folder: String

    init(_ folder: String) { self.folder = folder }

    /// Paths from the folder on, in order of their bytes; none where there is no folder.
    var names: [String] {
        let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return all.filter(isFile).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// How many, how large, and the SHA-256 over the lines `<sha256>  <name>`.
    func total() throws -> GoneItem.Total {
        var hash = SHA256Stream()
        var bytes = 0
        let names = names
        for name in names {
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
                throw RunFailure.changedWhileRead(path: "\(folder)/\(name)")
            }
            bytes += data.count
            let file = ContentHashing.crypto.sha256(Array(data))
            hash.update(Array("\(file)  \(name)\n".utf8))
        }
        return GoneItem.Total(count: names.count, bytes: bytes, sha256: hash.hexadecimal)
    }

    func remove() throws(RunFailure) {
        guard FileManager.default.fileExists(atPath: folder) else { return }
        do {
            try FileManager.default.removeItem(atPath: folder)
        } catch {
            throw RunFailure.unwritable(path: folder, reason: HomeFolder.reason(error))
        }
    }

    private func isFile(_ name: String) -> Bool {
        var status = stat()
        return lstat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
}
