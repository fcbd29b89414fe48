public import SalesCore

/// Which uploads still count, and which of their months, once later ones have taken their place.
///
/// The same bytes twice are one upload, made when they came last: whoever uploads an old file
/// again wants it back.
public struct UploadHistory: Sendable {
    private let mode: UploadMode
    private let calendar: FiscalCalendar

    public init(mode: UploadMode, calendar: FiscalCalendar) {
        self.mode = mode
        self.calendar = calendar
    }

    /// What still counts of each upload; `uploads` in the order they came, oldest first.
    public func standing(of uploads: [DatedUpload]) -> [Standing] {
        var standing = [Standing](repeating: .none, count: uploads.count)
        var hashes: Set<String> = []
        var names: Set<String> = []
        var replaced: Set<Period> = []
        for (index, upload) in uploads.enumerated().reversed()
        where hashes.insert(upload.sha256).inserted {
            switch mode {
            case .append: standing[index] = .all
            case .replaceSource:
                if names.insert(upload.name).inserted { standing[index] = .all }
            case .replacePeriod:
                let months = Set(upload.days.map(calendar.month(of:)))
                if months.isDisjoint(with: replaced) {
                    standing[index] = .all
                } else if !months.isSubset(of: replaced) {
                    standing[index] = .without(replaced.intersection(months))
                }
                replaced.formUnion(months)
            }
        }
        return standing
    }

    /// The sources that still count, in upload order, cut down to the months that they still hold.
    func active(_ sources: [SourcePartials]) -> [SourcePartials] {
        let standing = standing(
            of: sources.map { DatedUpload(name: $0.name, sha256: $0.sha256, days: $0.days) })
        return zip(sources, standing).compactMap { source, standing in
            switch standing {
            case .all: source
            case .without(let months): source.without(months: months, calendar)
            case .none: nil
            }
        }
    }
}

/// An upload as far as its place in the history goes.
public struct DatedUpload: Hashable, Sendable {
    public let name: String
    public let sha256: String
    /// Days that have at least one line.
    public let days: Set<Day>

    public init(name: String, sha256: String, days: Set<Day>) {
        self.name = name
        self.sha256 = sha256
        self.days = days
    }
}

/// What counts of an upload.
public enum Standing: Hashable, Sendable {
    case all
    /// All but the months that later uploads took over.
    case without(Set<Period>)
    case none
}

extension SourcePartials {
    fileprivate func without(
        months: Set<Period>, _ calendar: FiscalCalendar
    ) -> SourcePartials {
        SourcePartials(
            name: name, sha256: sha256, partials: partials.hiding(months, calendar),
            heldDays: heldDays?.filter { !months.contains(calendar.month(of: $0)) },
            entries: entries?.hiding(months), daily: daily?.hiding(months))
    }
}
