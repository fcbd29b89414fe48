import Report
import SalesCore
import Storage

/// The cells that an archived report quotes, with the values that they had.
struct QuotedCells {
    /// Key of the report's folder.
    let report: String
    let runID: String
    let cells: Set<CellQuote>

    /// Of every finished report of a tenant on one of the periods asked for.
    static func all(
        in archive: any OutputArchive, of tenant: TenantID,
        on isWanted: (Period) -> Bool = { _ in true }
    ) async throws -> [QuotedCells] {
        var quoted: [QuotedCells] = []
        for key in try await archive.reports(under: try ArchiveKeys.tenant(tenant)) {
            let folder = ReportFolder(archive, key)
            guard let manifest = try await folder.manifest(), isWanted(manifest.period),
                let content = try await ReportArchive(folder: folder).stored()?.content
            else { continue }
            quoted.append(
                QuotedCells(
                    report: key.description, runID: content.runID, cells: cells(of: content)))
        }
        return quoted
    }

    /// Those of its sentences, and the totals that it shows.
    static func cells(of content: ReportContent) -> Set<CellQuote> {
        var cells = Set(content.checked.facts.flatMap(\.cells))
        cells.formUnion(content.checked.proof.claims.flatMap(\.cells))
        for figure in content.keyFigures {
            let place = CellAddress(metric: figure.metric, period: content.period.id).inTables
            cells.insert(
                CellQuote(
                    metric: place.metric, slice: place.slice.description,
                    period: place.period.description,
                    value: figure.value?.text(minimumPlaces: figure.unit.minimumPlaces) ?? ""))
        }
        return cells
    }
}
