import Foundation
import SalesCore
import Storage

/// What a tenant had before its removal began to delete: kept until the certificate is written,
/// so that a second attempt still knows what the first one deleted.
struct RemovalInventory: Codable, Hashable {
    let export: RemovalCertificate.Export?
    let items: [GoneItem]
    var pending: [RemovalCertificate.Pending] = []
}

extension TenantOffice {
    func inventory(
        of tenant: TenantID, export: RemovalCertificate.Export?
    ) async throws -> RemovalInventory {
        var items: [GoneItem] = []
        if let store = try await stores.store(of: tenant) {
            let place = "store of tenant \(tenant)"
            items.append(
                GoneItem(what: "cells", place: place, total: try await cells(of: store)))
            items.append(
                GoneItem(
                    what: "messages", place: place,
                    total: .init(count: try await store.messages().count, bytes: nil, sha256: nil)))
            items.append(
                GoneItem(
                    what: "sources", place: place,
                    total: .init(count: try await store.sources().count, bytes: nil, sha256: nil)))
        }
        items.append(
            GoneItem(
                what: "archived objects",
                place: "\(archivePlace)/\(try ArchiveKeys.tenant(tenant))",
                total: try await archived(of: tenant)))
        for (what, folder) in localFolders(of: tenant) {
            items.append(
                GoneItem(what: what, place: folder, total: try FolderFiles(folder).total()))
        }
        return RemovalInventory(export: export, items: items)
    }

    func localFolders(of tenant: TenantID) -> [(what: String, folder: String)] {
        [
            ("report files", home.reports(of: tenant)),
            ("quarantine files", home.quarantine(of: tenant)),
            ("kept answers of models", home.cache(of: tenant)),
        ]
    }

    /// The hash is that of the tables as CSV.
    private func cells(of store: any TenantStore) async throws -> GoneItem.Total {
        var hash = SHA256Stream()
        var count = TableCSV.header.utf8.count + 1
        hash.update(Array((TableCSV.header + "\n").utf8))
        let rows = try await store.rows(.everything)
        for row in rows {
            var line: [UInt8] = []
            TableCSV.append(row, to: &line)
            count += line.count
            hash.update(line)
        }
        return .init(count: rows.count, bytes: count, sha256: hash.hexadecimal)
    }

    /// The hash is over the lines `<bytes>  <key>`.
    private func archived(of tenant: TenantID) async throws -> GoneItem.Total {
        let entries = try await archive.list(try ArchiveKeys.tenant(tenant))
        let list = entries.map { "\($0.size)  \($0.key)\n" }.joined()
        return .init(
            count: entries.count, bytes: entries.reduce(0) { $0 + $1.size },
            sha256: ContentHashing.crypto(list))
    }
}
