import SalesCore
import Storage

/// A tenant's stored exports beside those of a job: which must be read, and in which order all
/// of them count.
///
/// Invariants:
/// 1. What holds before a run's commit holds after it, so that the same run again is the same.
/// 2. An export handed in again after it was replaced counts as the newest; one that merely
///    lies beside the export that replaced it does not.
struct SourceHistory: Sendable {
    /// In the order of the store, oldest first.
    let stored: [StoredSource]
    let inputs: [InputFile]
    let mode: UploadMode
    let calendar: FiscalCalendar
    /// Whether a person hands the inputs in, and they do not merely lie where a job reads.
    let areHandedIn: Bool
    /// By hash, where in `stored` an export first stands.
    private let places: [String: Int]
    /// By hash; of two names for the same bytes, the first.
    private let inputsByHash: [String: InputFile]

    init(
        stored: [StoredSource], inputs: [InputFile], mode: UploadMode,
        calendar: FiscalCalendar = FiscalCalendar(), areHandedIn: Bool = false
    ) {
        self.stored = stored
        self.inputs = inputs
        self.mode = mode
        self.calendar = calendar
        self.areHandedIn = areHandedIn
        places = Dictionary(
            stored.enumerated().map { ($1.sha256, $0) }, uniquingKeysWith: { first, _ in first })
        inputsByHash = Dictionary(
            inputs.map { ($0.sha256, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether the store holds this input as it should, in the place that it should have.
    func isSettled(_ file: InputFile) -> Bool {
        if standIn(for: file) != nil { return true }
        guard let place = places[file.sha256] else {
            return false
        }
        let source = stored[place]
        switch mode {
        case .append: return source.status == .active
        // Goes by the name: an export that was renamed is stored anew under its new one.
        case .replaceSource: return source.status == .active && source.name == file.name
        case .replacePeriod:
            return source.status == .active || isReplacedByInput(source, after: place)
        }
    }

    /// What counts in the place of an input: the export that mends it, or one that a person
    /// handed in to replace it, which a file that merely lies among the inputs does not undo.
    func standIn(for file: InputFile) -> StoredSource? {
        guard let place = places[file.sha256] else {
            return stored.last {
                $0.status == .active && $0.provenance.mends.contains(file.sha256)
            }
        }
        let source = stored[place]
        guard source.status == .superseded, !areHandedIn else { return nil }
        return stored[(place + 1)...].last { later in
            guard later.status == .active, later.provenance.isHandedIn else { return false }
            return switch mode {
            case .append: false
            case .replaceSource: later.name == source.name && later.name == file.name
            case .replacePeriod: source.sharesMonth(with: later, of: calendar)
            }
        }
    }

    /// The stored export that holds an input's lines.
    func known(_ file: InputFile) -> StoredSource? {
        standIn(for: file) ?? places[file.sha256].map { stored[$0] }
    }

    private func isReplacedByInput(_ source: StoredSource, after place: Int) -> Bool {
        stored[(place + 1)...].contains { later in
            later.status == .active && inputsByHash[later.sha256] != nil
                && source.sharesMonth(with: later, of: calendar)
        }
    }

    /// Stored exports that are not among the inputs any more and go on counting.
    var kept: [StoredSource] {
        let gone = Set(inputsByHash.keys).union(inputs.flatMap(\.provenance.mends))
        let names =
            mode == .replaceSource
            ? Set(inputs.filter { standIn(for: $0) == nil }.map(\.name)) : []
        return stored.filter {
            $0.status == .active && !gone.contains($0.sha256) && !names.contains($0.name)
        }
    }

    /// Hashes of what the tables rest on besides the inputs, the same before and after a commit.
    ///
    /// By period, a commit replaces exports that were kept until then; all of them are named.
    var background: [String] {
        guard mode == .replacePeriod else { return kept.map(\.sha256).sorted() }
        let gone = Set(inputsByHash.keys).union(inputs.flatMap(\.provenance.mends))
        return stored.map(\.sha256).filter { !gone.contains($0) }.sorted()
    }

    /// The hashes of all exports, oldest first, once the inputs are in. One that mends another
    /// has its place.
    var order: [String] {
        var arriving: [String] = []
        var mending: [String: String] = [:]
        var seen: Set<String> = []
        for file in inputs where inputsByHash[file.sha256] == file && !isSettled(file) {
            guard seen.insert(file.sha256).inserted else { continue }
            let mended = stored.last { file.provenance.mends.contains($0.sha256) }
            if let mended {
                mending[mended.sha256] = file.sha256
            } else if !isActive(file) {
                arriving.append(file.sha256)
            }
        }
        if !areHandedIn { arriving = knownBeforeNew(arriving) }
        let new = Set(arriving).union(mending.values)
        return stored.map(\.sha256).filter { !new.contains($0) }.map { mending[$0] ?? $0 }
            + arriving
    }

    /// Whether it counts already, under another name, and so keeps its place under its new one.
    private func isActive(_ file: InputFile) -> Bool {
        places[file.sha256].map { stored[$0].status == .active } ?? false
    }

    /// What comes back only since the export that replaced it is gone is older than what the
    /// store has never seen.
    private func knownBeforeNew(_ arriving: [String]) -> [String] {
        let back = Set(arriving)
        let known = stored.map(\.sha256).filter(back.contains)
        return known + arriving.filter { places[$0] == nil }
    }
}

extension StoredSource {
    fileprivate func sharesMonth(with other: StoredSource, of calendar: FiscalCalendar) -> Bool {
        guard let mine = months(calendar), let theirs = other.months(calendar) else { return false }
        return mine.overlaps(theirs)
    }

    private func months(_ calendar: FiscalCalendar) -> ClosedRange<Period>? {
        days.map { calendar.month(of: $0.lowerBound)...calendar.month(of: $0.upperBound) }
    }
}
