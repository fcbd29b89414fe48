import Aggregate
import SalesCore
import Storage

extension TenantRun {
    /// Adds to a change which published cells it restates, and which reports that supersedes.
    ///
    /// `published` is the stored table; none where there was none to change. Nothing changes in
    /// periods besides those touched; any may be where there are none.
    ///
    /// - Throws: `RunFailure.closed` for a cell of a closed period, unless restating was asked for.
    func restate(
        _ change: inout StoreChange, published: MetricTable?, touching touched: Set<Period>?,
        stored: [StoredSource]
    ) async throws {
        guard let published, let table = change.table else { return }
        let changed = table.changes(since: published, in: touched)
        let calendar = tenant.spec.calendar
        guard let first = changed.map({ calendar.firstDay(of: $0.address.period) }).min() else {
            return
        }
        let active = Set(stored.filter { $0.status == .active }.map(\.sha256))
        let arriving = change.uploads.filter { !active.contains($0.sha256) }
        try refuseClosed(changed, arriving)
        let archive = try plan.places.archive(of: id)
        // A report tells of its period and of those before it.
        let reports = try await QuotedCells.all(in: archive, of: id) { period in
            calendar.lastDay(of: period) >= first
        }
        .filter { $0.runID != plan.runID }
        // A period that goes on is not restated by its next days.
        let newest = stored.filter { $0.status == .active }.compactMap(\.days?.upperBound).max()
        let bringsNewDays = arriving.contains { upload in
            guard let last = upload.days?.upperBound, let newest else { return false }
            return last > newest
        }
        var restatements: [Restatement] = []
        var superseded: Set<String> = []
        let statuses = Dictionary(
            uniqueKeysWithValues: Set(changed.map(\.address.period)).map {
                ($0, published.status(of: $0))
            })
        for cell in changed {
            let quote = published.quote(cell.address)
            let quoting = reports.filter { $0.cells.contains(quote) }
            let isWhole = statuses[cell.address.period] == .complete
            guard isWhole || (!quoting.isEmpty && !bringsNewDays),
                let unit = table.spec.unit(of: cell.address.metric, in: cell.address.slice)
            else { continue }
            superseded.formUnion(quoting.map(\.report))
            restatements.append(
                Restatement(
                    cell: cell, unit: unit, sources: sources(of: cell, arriving), asOf: plan.asOf,
                    runID: plan.runID))
        }
        change.restatements = restatements
        change.supersededReports = superseded.sorted().map {
            SupersededReport(report: $0, runID: plan.runID, asOf: plan.asOf)
        }
    }

    /// What a person should know about restated cells; none where none is.
    func notice(of restatements: [Restatement]) -> String? {
        let cells = restatements.map(\.cell)
        guard let named = Self.name(of: cells) else { return nil }
        return "restated: \(named); `salestalk tables --tenant \(id) --restated` lists "
            + (cells.count == 1 ? "it" : "them")
    }

    private func refuseClosed(_ changed: [ChangedCell], _ arriving: [UploadedSource]) throws {
        guard !plan.restates, let until = tenant.spec.source.closedUntil else { return }
        let calendar = tenant.spec.calendar
        let closed = changed.filter { calendar.isClosed($0.address.period, until: until) }
        guard let first = closed.first, let named = Self.name(of: closed) else { return }
        throw RunFailure.closed(
            files: sources(of: first, arriving).map(\.file), cells: named, until: until)
    }

    /// The new uploads with lines in a cell's period; where none has any, all that are new.
    private func sources(
        of cell: ChangedCell, _ arriving: [UploadedSource]
    ) -> [Restatement.Source] {
        let calendar = tenant.spec.calendar
        let days =
            calendar.firstDay(
                of: cell.address.period)...calendar.lastDay(
                of: cell.address.period)
        let touching = arriving.filter { $0.partials.days.contains(where: days.contains) }
        return (touching.isEmpty ? arriving : touching)
            .map { Restatement.Source(file: $0.name, sha256: $0.sha256) }
    }

    /// The first cell, a total if there is one, and how many more; members stay unnamed, since
    /// this is logged.
    private static func name(of cells: [ChangedCell]) -> String? {
        guard let first = cells.first(where: \.address.slice.isTotal) ?? cells.first else {
            return nil
        }
        let address = first.address
        let slice =
            address.slice.isTotal
            ? "the total" : "by \(address.slice.dimensions.joined(separator: " and "))"
        let rest = cells.count - 1
        return "\(address.metric) of \(address.period) (\(slice))"
            + (rest > 0 ? " and \(rest) more \(rest == 1 ? "cell" : "cells")" : "")
    }
}
