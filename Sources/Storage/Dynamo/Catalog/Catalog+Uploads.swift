import SalesCore

/// What a commit does to the uploads of a catalog.
extension Catalog {
    /// Puts an upload in its place: that of the one it mends, else its own; one that had been
    /// superseded comes back as the newest.
    mutating func place(_ source: CatalogSource) {
        var place: Int?
        for hash in source.provenance.mends {
            if let freed = remove(hash, shifting: &place) { place = freed }
        }
        let known = sources.first { $0.sha256 == source.sha256 }
        if let freed = remove(source.sha256, shifting: &place) {
            let comesBack = known?.status == .superseded && source.status == .active
            place = place ?? (comesBack ? nil : freed)
        }
        sources.insert(source, at: place ?? sources.count)
    }

    /// Where it was; `place` is moved up if it lies behind.
    private mutating func remove(_ sha256: String, shifting place: inout Int?) -> Int? {
        guard let index = sources.firstIndex(where: { $0.sha256 == sha256 }) else { return nil }
        sources.remove(at: index)
        if let behind = place, index < behind { place = behind - 1 }
        return index
    }

    /// An upload that counts no more keeps nothing: it is read again before it does.
    mutating func supersede(_ hashes: Set<String>) {
        for index in sources.indices where hashes.contains(sources[index].sha256) {
            sources[index].status = .superseded
        }
        for index in sources.indices where sources[index].status != .active {
            sources[index].kept = nil
        }
    }

    /// New counts for lines of uploads that are left as they are otherwise.
    mutating func recount(_ counts: [String: LineCounts]) {
        for index in sources.indices {
            guard let counts = counts[sources[index].sha256] else { continue }
            sources[index].summary = sources[index].summary.counting(counts)
        }
    }

    /// Keeps a joined month under the marks of what is in it, where all of that is stored.
    mutating func join(_ uploads: [String], of number: Int, cells: BlobRef) {
        let marks = uploads.map { sha256 in
            active.first { $0.sha256 == sha256 }?.mark(of: number)
        }
        guard !marks.contains(nil) else { return }
        joined.removeAll { $0.number == number }
        joined.append(Month(number: number, marks: marks.compactMap(\.self), cells: cells))
        joined.sort { $0.number < $1.number }
    }

    /// Drops joined months that no upload has cells of any more.
    mutating func removeUnusedMonths() {
        let used = Set(active.flatMap { $0.kept?.months ?? [] }.map(\.number))
        joined.removeAll { !used.contains($0.number) }
    }
}
