public import SalesCore

extension CellJoiner {
    /// What the uploads add on single days, for a store to keep; none unless days were asked for,
    /// and where they come to too many groups or name no days.
    public func keptDays() -> KeptDays? {
        guard let days, !days.isGivenUp else { return nil }
        let ofMonths = Dictionary(grouping: activeDays, by: spec.calendar.month(of:))
        let months = Set(ofMonths.filter { $0.value.count > 1 }.keys)
        guard !months.isEmpty else { return nil }
        return KeptDays(DayCellsWriter(joiner: self, days: days, months: months).cells())
    }
}

/// Turns groups by day into cells named in words, month by month.
private struct DayCellsWriter {
    let joiner: CellJoiner
    let days: DayGroups
    /// What is written.
    let months: Set<Period>

    func cells() -> [Period: DayCells] {
        var cells: [Period: DayCells] = [:]
        let monthOfDay = days.days.map(joiner.spec.calendar.month(of:))
        for groups in joiner.rolledUp(days.slices, periods: days.days.count) {
            let order = GroupOrder(
                groups, months: days.days,
                ranks: groups.dimensions.map { Array(0..<UInt32(joiner.pools[$0].strings.count)) })
            for slice in 0..<order.sliceCount {
                let members = order.groups[order.starts[slice]..<order.starts[slice + 1]]
                add(members, of: groups, monthOfDay, to: &cells)
            }
        }
        return cells
    }

    private func add(
        _ members: ArraySlice<UInt32>, of groups: SliceGroups, _ monthOfDay: [Period],
        to cells: inout [Period: DayCells]
    ) {
        guard let first = members.first else { return }
        let slice = joiner.slice(groups, group: Int(first))
        let codes = groups.table.codes[0]
        var written: Set<String> = []
        for metric in joiner.plan.metrics
        where joiner.currencies.has(metric.name, in: slice) && written.insert(metric.name).inserted
        {
            for group in members {
                let code = Int(codes[Int(group)])
                guard months.contains(monthOfDay[code]),
                    let cell = groups.accumulator.accumulation(
                        metric, group: Int(group), scales: joiner.scales)
                else { continue }
                cells[monthOfDay[code], default: DayCells()]
                    .slices[slice, default: [:]][metric.name, default: []]
                    .append(DayCells.Entry(day: days.days[code], accumulation: cell))
            }
        }
    }
}
