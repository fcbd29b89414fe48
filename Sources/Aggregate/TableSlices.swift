import SalesCore

/// The slices that tables have rows of, in the order of their texts, each with its periods.
struct TableSlices {
    /// The groups that make up one period of a slice.
    struct Run {
        /// In the rows of `TablePeriods`.
        let period: UInt32
        /// In the block's order.
        let first: UInt32
        var count: UInt32
    }

    struct Entry {
        let block: Int
        /// Its text, which sorts it.
        let text: [UInt8]
        /// The column `slice`.
        let field: [UInt8]
        /// In the order of the periods' texts.
        let runs: [Run]
        let isFilled: Bool
        /// Where holistic metrics are looked up by it.
        let slice: Slice?

        /// For messages.
        var name: String { text.isEmpty ? "the total" : String(decoding: text, as: UTF8.self) }
    }

    /// One for each set of dimensions.
    struct Block {
        let groups: SliceGroups
        let order: GroupOrder
    }

    private(set) var blocks: [Block] = []
    private(set) var entries: [Entry] = []

    /// `fills` says whether any metric reads zero where it has no line.
    init(_ joiner: CellJoiner, periods: TablePeriods, fills: Bool) {
        let members = zip(joiner.plan.slices.dimensions, joiner.pools).map { dimension, pool in
            pool.strings.map { Array(Slice(dimension, $0).description.utf8) }
        }
        for groups in joiner.slices() {
            let block = Block(
                groups: groups,
                order: GroupOrder(
                    groups, months: joiner.months,
                    limits: groups.dimensions.map { joiner.pools[$0].strings.count }))
            for slice in 0..<block.order.sliceCount {
                let range = block.order.starts[slice]..<block.order.starts[slice + 1]
                let isFilled =
                    fills && (groups.dimensions.isEmpty || joiner.hasCells(block, range))
                let text = Self.text(block, first: range.lowerBound, members)
                entries.append(
                    Entry(
                        block: blocks.count, text: text, field: TableCSV.field(text),
                        runs: Self.runs(block, range, periods, isFilled: isFilled),
                        isFilled: isFilled,
                        slice: joiner.holistic.isEmpty
                            ? nil
                            : joiner.slice(
                                groups, group: Int(block.order.groups[range.lowerBound]))))
            }
            blocks.append(block)
        }
        entries.sort { $0.text.lexicographicallyPrecedes($1.text) }
    }

    private static func text(_ block: Block, first: Int, _ members: [[[UInt8]]]) -> [UInt8] {
        let group = Int(block.order.groups[first])
        var text: [UInt8] = []
        for (place, dimension) in block.groups.dimensions.enumerated() {
            if place > 0 { text.append(UInt8(ascii: ";")) }
            let code = block.groups.table.codes[place + 1].base[group]
            text += members[dimension][Int(code)]
        }
        return text
    }

    private static func runs(
        _ block: Block, _ range: Range<Int>, _ periods: TablePeriods, isFilled: Bool
    ) -> [Run] {
        var runs: [Run] = []
        let months = block.groups.table.codes[0].base
        for places in periods.places {
            let start = runs.count
            for index in range {
                let period = places[Int(months[Int(block.order.groups[index])])]
                if runs.count > start, runs[runs.count - 1].period == period {
                    runs[runs.count - 1].count += 1
                } else {
                    runs.append(Run(period: period, first: UInt32(index), count: 1))
                }
            }
        }
        if isFilled {
            let present = Set(runs.map(\.period))
            for period in periods.filled where !present.contains(period) {
                runs.append(Run(period: period, first: 0, count: 0))
            }
        }
        if periods.places.count > 1 || isFilled { runs.sort { $0.period < $1.period } }
        return runs
    }
}

extension CellJoiner {
    fileprivate func hasCells(_ block: TableSlices.Block, _ range: Range<Int>) -> Bool {
        range.contains { index in
            let group = Int(block.order.groups[index])
            return plan.metrics.contains {
                block.groups.accumulator.accumulation($0, group: group, scales: scales) != nil
            }
        }
    }
}
