internal import SalesCore

/// Reads the key of every record of a batch, or finds the records that give way to others.
///
/// A key is the normalised values of its columns: text as the spec reads it, exact numbers, days.
final class KeyKernel {
    /// Fault of a row that is a record, but whose key counts elsewhere.
    static let losing = UInt16.max

    private let plan: KeyPlan
    private let quote: UInt8
    private var lines = RowLines()
    private var firstLine = 0
    /// Of the rows of the last batch, where lines are left out.
    private var lineNumbers: [UInt32] = []

    init(plan: KeyPlan, quote: UInt8) {
        self.plan = plan
        self.quote = quote
    }

    func begin(_ block: LineBlock) {
        lines = RowLines()
        firstLine = block.firstLine
    }

    /// Looks at every row without a fault; false if any is marked as losing.
    func read(
        _ view: RowView, _ batch: RecordBatch, _ block: LineBlock, _ outcome: inout BlockOutcome
    ) -> Bool {
        switch plan.pass {
        case .ignoring: return true
        case .collecting:
            outcome.keys.reserveCapacity(outcome.keys.count + view.count)
            lines.walk(view, block) { row, line in
                guard view.faults[row] == 0 else { return }
                outcome.keys.append(
                    KeyedLine(
                        key: digest(view, row, batch), day: batch.days[row],
                        line: number(of: line)))
            }
            return true
        case .leavingOut(let losing):
            var isWhole = true
            lineNumbers.removeAll(keepingCapacity: true)
            lines.walk(view, block) { row, line in
                lineNumbers.append(number(of: line))
                guard view.faults[row] == 0, losing.contains(lineNumbers[row]) else { return }
                view.faults[row] = Self.losing
                isWhole = false
            }
            return isWhole
        }
    }

    /// Files with more lines than that are refused before a line is taken for another.
    private func number(of line: Int) -> UInt32 { UInt32(clamping: firstLine + line + 1) }

    private func digest(_ view: RowView, _ row: Int, _ batch: RecordBatch) -> KeyDigest {
        var digester = KeyDigester()
        for part in plan.parts {
            switch part {
            case .time:
                digester.absorb(UInt64(bitPattern: Int64(batch.days[row])))
            case .text(let text):
                absorb(view.text(view.field(row, text.place.position)), text, into: &digester)
            case .number(let number):
                let column = batch.numbers[number.index]
                digester.absorb(mantissa: column.mantissa(row), scale: column.scale)
            case .metric(let tidy):
                let cell = view.text(view.field(row, tidy.metric.position))
                let name = String(decoding: Quoting.single(cell, quote: quote), as: UTF8.self)
                let measure = tidy.measureOfName[name].map { tidy.measures[$0].place.spec.name }
                digester.absorb((measure ?? name).utf8)
            }
        }
        return digester.finish()
    }

    private func absorb(
        _ cell: UnsafeBufferPointer<UInt8>, _ plan: RecordPlan.TextPlan,
        into digester: inout KeyDigester
    ) {
        if plan.reading.keepsASCII, Self.isPlain(cell, quote: quote) {
            digester.absorb(cell)
            return
        }
        // A row without a fault has a text here: key columns are required.
        let text = (try? Quoting.plain(cell, quote: quote, plan.reading.read)) ?? nil
        digester.absorb((text ?? "").utf8)
    }

    private static func isPlain(_ cell: UnsafeBufferPointer<UInt8>, quote: UInt8) -> Bool {
        cell.allSatisfy { $0 < 0x80 && $0 != quote }
    }
}

extension KeyKernel {
    /// The reject that a losing row becomes where the spec wants that; none where it is counted.
    func reject(
        _ view: RowView, _ row: Int, _ explainer: RejectExplainer
    ) -> BlockOutcome.Draft? {
        guard case .leavingOut(let losing) = plan.pass,
            let winner = losing.winners?[lineNumbers[row]]
        else { return nil }
        let key = plan.columns.map { place in
            let cell = view.text(view.field(row, place.position))
            return place.header + " "
                + String(decoding: Quoting.single(cell, quote: quote), as: UTF8.self)
        }
        let place = winner.file.map { "line \(winner.line) of \($0)" } ?? "line \(winner.line)"
        return explainer.draft(
            start: view.start(row), end: explainer.end(view, row),
            column: plan.columns.count == 1 ? plan.columns[0].header : nil,
            (
                "the key \(key.joined(separator: ", ")) already stands in \(place)",
                "Give the line a key of its own or take it out; or set `on_duplicate: keep_first` "
                    + "or `keep_last` under `upload` of the spec."
            ), mayBeFooter: false)
    }
}
