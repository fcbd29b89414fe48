import Foundation
import SalesCore

/// An upload as the catalog has it.
struct CatalogSource: Hashable, Sendable, Codable {
    let name: String
    let sha256: String
    var summary: UploadSummary
    var status: StoredSource.Status
    let provenance: Provenance
    let firstDay: Day?
    let lastDay: Day?
    /// What it adds; none once it counts no more.
    var kept: Kept?

    struct Kept: Hashable, Sendable, Codable {
        /// As `PartialsCodec` writes them.
        let activeDays: Data
        let heldDays: [Day]?
        let months: [Month]
        /// None where nothing is kept by day.
        let days: [Month]?
        let entries: Entries?
        var keys: Keys?
    }

    struct Month: Hashable, Sendable, Codable {
        /// As `DayRows.number` has it.
        let number: Int
        /// Its hash marks them.
        let cells: BlobRef
    }

    struct Entries: Hashable, Sendable, Codable {
        let mark: String
        let groups: BlobRef
        let pieces: [BlobRef]
    }

    struct Keys: Hashable, Sendable, Codable {
        let lines: Int
        let fingerprint: UInt64
        let parts: [BlobRef]
        var leftOut: Int
        var leftOutMark: UInt64
    }
}

extension CatalogSource {
    var stored: StoredSource {
        var days: ClosedRange<Day>?
        if let firstDay, let lastDay, firstDay <= lastDay { days = firstDay...lastDay }
        return StoredSource(
            name: name, sha256: sha256, summary: summary, days: days, status: status,
            provenance: provenance)
    }

    var references: [BlobRef] { (kept?.contents ?? []) + (kept?.keys?.parts ?? []) }

    /// Mark of the cells of a month, by its number.
    func mark(of number: Int) -> String? {
        kept?.months.first { $0.number == number }?.cells.sha256
    }
}

extension CatalogSource.Kept {
    /// All but the keys.
    var contents: [BlobRef] {
        months.map(\.cells) + (days ?? []).map(\.cells)
            + (entries.map { [$0.groups] + $0.pieces } ?? [])
    }
}

extension CatalogSource.Keys {
    var kept: KeptKeys {
        KeptKeys(
            lineCount: lines, partCount: parts.count,
            leftOut: LeftOutLines(count: leftOut, mark: leftOutMark))
    }
}
