internal import SalesCore

/// Holds the unit that a tidy line names against the measure that its value is of.
///
/// A unit that says nothing new leaves the value as it stands, a percent sign or a scale word is
/// read as if it stood in the value's cell, and anything else is a fault: units are never ignored.
final class UnitKernel {
    let plan: RecordPlan.UnitPlan
    private let quote: UInt8
    private let own: Currency?
    private let cache = FieldCache()
    private var units: [Unit] = [Unit(text: "", meaning: .nothing)]
    private static let faulty = UInt64.max

    private struct Unit {
        let text: String
        let meaning: LineUnit
    }

    private enum Verdict {
        case asItStands
        /// Read with this behind it.
        case suffix([UInt8])
        case fault(UnitFault)
    }

    init(plan: RecordPlan.UnitPlan, quote: UInt8, own: Currency?) {
        self.plan = plan
        self.quote = quote
        self.own = own
    }

    /// The number of a line in the unit that it names; nil where its value is missing.
    func read(
        _ value: UnsafeBufferPointer<UInt8>, of measure: RecordPlan.NumberPlan, _ view: RowView,
        _ row: Int, texts: [TextColumn]
    ) throws(FieldFault) -> ParsedNumber? {
        let unit = try unit(view, row)
        switch verdict(unit, measure, row, texts) {
        case .asItStands: return try measure.read(value, row: row, texts: texts)
        case .fault(let fault):
            guard try measure.read(value, row: row, texts: texts) != nil else { return nil }
            throw .unit(fault, measure: measure.place.spec.name)
        case .suffix(let suffix):
            let isMissing = NumberText.isBlank(value) || measure.reading.isMarker(value)
            // A percent sign may stand in the cell and in its unit.
            if isMissing || suffix == [Byte.percent] && value.last == Byte.percent {
                return try measure.read(value, row: row, texts: texts)
            }
            return try read(value, with: suffix, measure, row, texts)
        }
    }

    private func unit(_ view: RowView, _ row: Int) throws(FieldFault) -> Unit {
        let cell = view.text(view.field(row, plan.place.position))
        if cell.isEmpty { return units[0] }
        let known = cache.value(cell) { self.learn($0) }
        return known == Self.faulty ? try unit(of: cell) : units[Int(known)]
    }

    private func learn(_ cell: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard let unit = try? unit(of: cell) else { return Self.faulty }
        units.append(unit)
        return UInt64(units.count - 1)
    }

    private func unit(of cell: UnsafeBufferPointer<UInt8>) throws(FieldFault) -> Unit {
        let text = try Quoting.plain(cell, quote: quote, plan.reading.read) ?? ""
        return Unit(text: text, meaning: LineUnit(text, own: own))
    }

    private func verdict(
        _ unit: Unit, _ measure: RecordPlan.NumberPlan, _ row: Int, _ texts: [TextColumn]
    ) -> Verdict {
        if unit.text.isEmpty || measure.names.contains(looseForm(of: unit.text)) {
            return .asItStands
        }
        let type = measure.reading.type
        // Of the line, where another column names it.
        let code = measure.currency.map { texts[$0].pool.strings[Int(texts[$0].codes[row])] }
        let meaning =
            code.map { LineUnit(unit.text, own: Currency(code: $0)) } ?? unit.meaning
        switch meaning {
        case .nothing: return .asItStands
        case .count:
            return type == .integer || type == .decimal ? .asItStands : .fault(.otherKind)
        case .number: return type == .money ? .fault(.otherKind) : .asItStands
        case .affix(.ownCurrency) where type != .percent: return .asItStands
        case .affix(.ownCurrency), .affix(.otherCurrency):
            // The column says what each line's amount is in: its own reader has judged it.
            if plan.namesCurrencies { return .asItStands }
            if type == .percent { return .fault(.otherKind) }
            guard case .affix(.otherCurrency(let written)) = meaning else { return .asItStands }
            return .fault(code.map { .otherThanLine($0) } ?? .otherCurrency(written))
        case .affix(.percentOrScale):
            let suffix = LineUnit.suffix(of: unit.text)
            return .suffix(suffix == "%" ? [Byte.percent] : Array(" \(suffix)".utf8))
        case .unknown: return .fault(.unknown)
        }
    }

    /// Bounds and whole numbers are asked of the value with its unit.
    private func read(
        _ value: UnsafeBufferPointer<UInt8>, with suffix: [UInt8],
        _ measure: RecordPlan.NumberPlan, _ row: Int, _ texts: [TextColumn]
    ) throws(FieldFault) -> ParsedNumber? {
        let text = Quoting.single(value, quote: quote) + suffix
        do {
            return try text.withUnsafeBufferPointer { text throws(FieldFault) in
                try measure.read(text, row: row, texts: texts)
            }
        } catch {
            guard case .number(let fault) = error, !fault.isOtherCurrency,
                measure.reading.format.isNumber(value)
            else { throw error }
            throw .unit(
                fault == .percent ? .otherKind : .unfit, measure: measure.place.spec.name)
        }
    }
}
