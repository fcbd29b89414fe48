import SalesCore

/// The slices that tables have rows of, in the order of their texts, each with its periods.
struct TableSlices: Sendable {
    /// The groups that make up one period of a slice.
    struct Run: Sendable {
        /// In the rows of `TablePeriods`.
        let period: UInt32
        let first: UInt32
        var count: UInt32
    }

    struct Entry: Sendable {
        let block: Int
        /// In the block.
        let slice: Int
    }

    /// One for each set of dimensions.
    struct Block: Sendable {
        let dimensions: [Int]
        /// By dimension, the member of every slice.
        let codes: [[UInt32]]
        /// Of the groups in order: slice by slice, months oldest first.
        let accumulator: Accumulator
        /// Of all slices, each one's in the order of the periods' texts.
        fileprivate(set) var runs: [Run] = []
        /// Where each slice's runs begin; one more than there are slices.
        fileprivate(set) var starts = [0]
        /// By slice, whether metrics that fill read zero in it; empty where none does.
        fileprivate(set) var filled: [Bool] = []

        var sliceCount: Int { starts.count - 1 }

        func runs(of slice: Int) -> ArraySlice<Run> { runs[starts[slice]..<starts[slice + 1]] }
        func isFilled(_ slice: Int) -> Bool { !filled.isEmpty && filled[slice] }
    }

    private(set) var blocks: [Block] = []
    private(set) var entries: [Entry] = []
    /// By dimension of the plan.
    let members: [MemberTexts]

    /// `fills` says whether any metric reads zero where it has no line.
    init(_ joiner: CellJoiner, periods: TablePeriods, fills: Bool) {
        members = zip(joiner.plan.slices.dimensions, joiner.pools).map {
            MemberTexts($0, $1.strings)
        }
        let isByCurrency = !joiner.spec.currencyColumns.isEmpty
        for groups in joiner.slices() {
            let order = GroupOrder(
                groups, months: joiner.months,
                ranks: groups.dimensions.map {
                    members[$0].ranks(atEnd: $0 == groups.dimensions.last)
                })
            var block = Block(
                dimensions: groups.dimensions,
                codes: groups.table.codes.dropFirst().map { codes in
                    order.starts.dropLast().map { codes[Int(order.groups[$0])] }
                }, accumulator: groups.accumulator.inOrder(order.groups))
            let months = order.groups.map { groups.table.codes[0][Int($0)] }
            for slice in 0..<order.sliceCount {
                let range = order.starts[slice]..<order.starts[slice + 1]
                let named =
                    fills && isByCurrency
                    ? joiner.slice(groups, group: Int(order.groups[range.lowerBound])) : nil
                let isFilled =
                    fills
                    && (groups.dimensions.isEmpty || joiner.hasCells(block, range, in: named))
                if fills { block.filled.append(isFilled) }
                block.addRuns(range, months, periods, isFilled: isFilled)
            }
            blocks.append(block)
        }
        merge()
    }

    /// The text of a slice, which sorts it.
    func text(_ entry: Entry) -> [UInt8] {
        var text: [UInt8] = []
        append(entry, to: &text)
        return text
    }

    /// Appends the text of a slice.
    func append(_ entry: Entry, to text: inout [UInt8]) {
        for (place, dimension) in blocks[entry.block].dimensions.enumerated() {
            if place > 0 { text.append(MemberTexts.separator) }
            members[dimension].append(blocks[entry.block].codes[place][entry.slice], to: &text)
        }
    }

    /// Puts the blocks' slices, which are in order, into one order.
    private mutating func merge() {
        var heads = blocks.indices.compactMap { block -> (entry: Entry, text: [UInt8])? in
            guard blocks[block].sliceCount > 0 else { return nil }
            let entry = Entry(block: block, slice: 0)
            return (entry, text(entry))
        }
        while heads.count > 1 {
            var least = 0
            for place in 1..<heads.count
            where heads[place].text.lexicographicallyPrecedes(heads[least].text) {
                least = place
            }
            let entry = heads[least].entry
            entries.append(entry)
            if entry.slice + 1 < blocks[entry.block].sliceCount {
                let next = Entry(block: entry.block, slice: entry.slice + 1)
                heads[least] = (next, text(next))
            } else {
                heads.remove(at: least)
            }
        }
        guard let last = heads.first?.entry else { return }
        for slice in last.slice..<blocks[last.block].sliceCount {
            entries.append(Entry(block: last.block, slice: slice))
        }
    }
}

extension TableSlices.Block {
    fileprivate mutating func addRuns(
        _ range: Range<Int>, _ months: [UInt32], _ periods: TablePeriods, isFilled: Bool
    ) {
        let start = runs.count
        for places in periods.places {
            let first = runs.count
            for index in range {
                let period = places[Int(months[index])]
                if runs.count > first, runs[runs.count - 1].period == period {
                    runs[runs.count - 1].count += 1
                } else {
                    runs.append(
                        TableSlices.Run(period: period, first: UInt32(index), count: 1))
                }
            }
        }
        if isFilled {
            let present = Set(runs[start...].map(\.period))
            for period in periods.filled where !present.contains(period) {
                runs.append(TableSlices.Run(period: period, first: 0, count: 0))
            }
        }
        if periods.places.count > 1 || isFilled {
            runs[start...].sort { $0.period < $1.period }
        }
        starts.append(runs.count)
    }
}

extension CellJoiner {
    fileprivate func hasCells(
        _ block: TableSlices.Block, _ range: Range<Int>, in slice: Slice?
    ) -> Bool {
        let told =
            slice.map { slice in plan.metrics.filter { currencies.has($0.name, in: slice) } }
            ?? plan.metrics
        return range.contains { index in
            told.contains {
                block.accumulator.accumulation($0, group: index, scales: scales) != nil
            }
        }
    }
}
