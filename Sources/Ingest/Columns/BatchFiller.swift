internal import SalesCore

/// Turns the rows of a block into a batch of records, column by column.
final class BatchFiller {
    let plan: RecordPlan
    let batch: RecordBatch
    let time: TimeKernel
    let texts: [TextKernel]
    let numbers: [NumberKernel]
    let tidy: TidyKernel?
    let crosstab: CrosstabKernel?
    /// First fault of each row of the batch, as one of the numbers below.
    let faults: UnsafeMutablePointer<UInt16>
    private let stack: UnsafeMutablePointer<RowFormula.Slot>
    /// Cells made missing, by column name.
    private(set) var discarded: [String: Int] = [:]

    private let firstText: UInt16 = 2
    private var firstNumber: UInt16 { firstText + UInt16(plan.texts.count) }
    private var firstFormula: UInt16 { firstNumber + UInt16(plan.numbers.count) }
    private var tidyMetric: UInt16 { firstFormula + UInt16(plan.formulas.count) }
    private var tidyValue: UInt16 { tidyMetric + 1 }
    private var tidyUnit: UInt16 { tidyValue + 1 }
    private var crosstabMetric: UInt16 { tidyUnit + 1 }
    private var crosstabValue: UInt16 { crosstabMetric + 1 }
    private var crosstabTotal: UInt16 { crosstabValue + 1 }

    /// What a fault number stands for.
    enum Origin {
        case time
        case text(Int)
        case number(Int)
        case formula(Int)
        case tidyMetric, tidyValue, tidyUnit
        case crosstabMetric, crosstabValue, crosstabTotal
    }

    init(plan: RecordPlan) {
        self.plan = plan
        batch = RecordBatch(schema: plan.schema)
        let firstNumber = 2 + plan.texts.count
        let firstTidy = firstNumber + plan.numbers.count + plan.formulas.count
        time = TimeKernel(plan: plan.time, fault: 1)
        texts = plan.texts.enumerated().map { index, text in
            TextKernel(
                plan: text, fault: UInt16(2 + index), quote: plan.quote,
                discardsValues: plan.discardsValues)
        }
        numbers = plan.numbers.enumerated().map { index, number in
            NumberKernel(
                plan: number, fault: UInt16(firstNumber + index),
                discardsValues: plan.discardsValues)
        }
        tidy = plan.tidy.map {
            TidyKernel(
                plan: $0, metricFault: UInt16(firstTidy), quote: plan.quote,
                discardsValues: plan.discardsValues, currency: plan.numberFormat.currency)
        }
        let firstCrosstab = UInt16(firstTidy + 3)
        crosstab = plan.crosstab.map {
            CrosstabKernel(
                plan: $0,
                faults: .init(
                    metric: firstCrosstab, value: firstCrosstab + 1, total: firstCrosstab + 2),
                quote: plan.quote, discardsValues: plan.discardsValues)
        }
        faults = .allocate(capacity: RecordBatch.capacity)
        faults.initialize(repeating: 0, count: RecordBatch.capacity)
        let depth = plan.formulas.map(\.program.depth).max() ?? 0
        stack = .allocate(capacity: max(depth, 1))
        stack.initialize(repeating: (0, 0), count: max(depth, 1))
    }

    deinit {
        faults.deallocate()
        stack.deallocate()
    }

    /// Reads every row; afterwards `faults` tells which are no records. True if all are.
    func read(_ view: RowView) -> Bool {
        faults.update(repeating: 0, count: view.count)
        batch.rowCount = view.count
        if let crosstab {
            // What a month's amount is in must be known before it is read.
            for text in plan.currencyTexts {
                let kernel = texts[text]
                _ = kernel.read(view, into: batch.texts[kernel.plan.index])
            }
            discarded.merge(crosstab.read(view, into: batch), uniquingKeysWith: +)
        } else {
            time.read(view, into: batch)
        }
        for kernel in texts {
            note(kernel.read(view, into: batch.texts[kernel.plan.index]), kernel.plan.place)
        }
        for kernel in numbers {
            note(
                kernel.read(view, into: batch.numbers[kernel.plan.index], texts: batch.texts),
                kernel.plan.place)
        }
        if let tidy { note(tidy.read(view, into: batch), tidy.plan.value) }
        for (index, formula) in plan.formulas.enumerated() {
            compute(formula, view, fault: firstFormula + UInt16(index))
        }
        for row in 0..<view.count where faults[row] != 0 { return false }
        return true
    }

    private func note(_ count: Int, _ place: RecordPlan.Place) {
        if count > 0 { discarded[ShownText.name(place.header), default: 0] += count }
    }

    private func compute(_ formula: RecordPlan.FormulaPlan, _ view: RowView, fault: UInt16) {
        let column = batch.numbers[formula.index]
        column.begin()
        column.scale = formula.program.places(batch.numbers.map(\.scale))
        for row in 0..<view.count {
            let outcome = formula.program.evaluate(
                row: row, numbers: batch.numbers, places: column.scale, stack: stack)
            switch outcome {
            case .value(let value): column.set(row, mantissa: value)
            case .missing: column.setMissing(row)
            case .overflow:
                column.set(row, mantissa: 0)
                view.mark(row, fault)
            }
        }
    }

    /// Closes the gaps that faulty rows leave.
    func dropFaultyRows() {
        var kept = 0
        for row in 0..<batch.rowCount where faults[row] == 0 {
            if kept != row {
                batch.days[kept] = batch.days[row]
                batch.times[kept] = batch.times[row]
                for column in batch.texts { column.move(row, to: kept) }
                for column in batch.numbers { column.move(row, to: kept) }
            }
            kept += 1
        }
        batch.rowCount = kept
    }

    func origin(of fault: UInt16) -> Origin {
        switch fault {
        case ..<firstText: .time
        case ..<firstNumber: .text(Int(fault - firstText))
        case ..<firstFormula: .number(Int(fault - firstNumber))
        case ..<tidyMetric: .formula(Int(fault - firstFormula))
        case tidyMetric: .tidyMetric
        case tidyValue: .tidyValue
        case tidyUnit: .tidyUnit
        case crosstabMetric: .crosstabMetric
        case crosstabValue: .crosstabValue
        default: .crosstabTotal
        }
    }
}
