import SalesCore

/// Which uploads still count, and which of their months, once later ones have taken their place.
///
/// The same bytes twice are one upload, made when they came last: whoever uploads an old file
/// again wants it back.
struct UploadHistory {
    let mode: UploadMode
    let calendar: FiscalCalendar

    /// The sources that still count, in upload order, cut down to the months that they still hold.
    func active(_ sources: [SourcePartials]) -> [SourcePartials] {
        let distinct = Self.last(of: sources, by: \.sha256)
        return switch mode {
        case .append: distinct
        case .replaceSource: Self.last(of: distinct, by: \.name)
        case .replacePeriod: withoutReplacedMonths(distinct)
        }
    }

    private func withoutReplacedMonths(_ sources: [SourcePartials]) -> [SourcePartials] {
        var replaced: Set<Period> = []
        var active: [SourcePartials] = []
        for source in sources.reversed() {
            let months = Set(source.partials.activeDays.map(calendar.month(of:)))
            if months.isDisjoint(with: replaced) {
                active.append(source)
            } else if !months.isSubset(of: replaced) {
                active.append(source.without(months: replaced, calendar))
            }
            replaced.formUnion(months)
        }
        return active.reversed()
    }

    private static func last(
        of sources: [SourcePartials], by key: (SourcePartials) -> String
    ) -> [SourcePartials] {
        var seen: Set<String> = []
        return sources.reversed().filter { seen.insert(key($0)).inserted }.reversed()
    }
}

extension SourcePartials {
    fileprivate func without(
        months: Set<Period>, _ calendar: FiscalCalendar
    ) -> SourcePartials {
        var kept = partials.filter(months: { !months.contains($0) })
        kept.activeDays = partials.activeDays.filter { !months.contains(calendar.month(of: $0)) }
        return SourcePartials(name: name, sha256: sha256, partials: kept)
    }
}
