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

    private var inputHashes: Set<String> { Set(inputs.map(\.sha256)) }

    /// Whether the store holds this input as it should, in the place that it should have.
    func isSettled(_ file: InputFile) -> Bool {
        guard let place = stored.firstIndex(where: { $0.sha256 == file.sha256 }) else {
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

    private func isReplacedByInput(_ source: StoredSource, after place: Int) -> Bool {
        let present = inputHashes
        return stored[(place + 1)...].contains { later in
            later.status == .active && present.contains(later.sha256)
                && source.sharesMonth(with: later)
        }
    }

    /// Stored exports that are not among the inputs any more and go on counting.
    var kept: [StoredSource] {
        let hashes = inputHashes
        let names = mode == .replaceSource ? Set(inputs.map(\.name)) : []
        return stored.filter {
            $0.status == .active && !hashes.contains($0.sha256) && !names.contains($0.name)
        }
    }

    /// Hashes of what the tables rest on besides the inputs, the same before and after a commit.
    ///
    /// By period, a commit replaces exports that were kept until then; all of them are named.
    var background: [String] {
        guard mode == .replacePeriod else { return kept.map(\.sha256).sorted() }
        let hashes = inputHashes
        return stored.map(\.sha256).filter { !hashes.contains($0) }.sorted()
    }

    /// The hashes of all exports, oldest first, once the inputs are in.
    var order: [String] {
        var arriving: [String] = []
        for file in inputs where !isSettled(file) && !arriving.contains(file.sha256) {
            // Of two names for the same bytes, the first counts.
            let isFirst = inputs.first { $0.sha256 == file.sha256 } == file
            if isFirst { arriving.append(file.sha256) }
        }
        return stored.map(\.sha256).filter { !arriving.contains($0) } + arriving
    }
}

extension StoredSource {
    fileprivate func sharesMonth(with other: StoredSource) -> Bool {
        guard let mine = months, let theirs = other.months else { return false }
        return mine.overlaps(theirs)
    }

    private var months: ClosedRange<Period>? {
        let calendar = FiscalCalendar()
        return days.map { calendar.month(of: $0.lowerBound)...calendar.month(of: $0.upperBound) }
    }
}
