internal import SalesCore

/// How the cells of a number column are read.
struct NumberReading: Sendable {
    let type: ColumnType
    private(set) var format: NumberFormat
    let missing: [[UInt8]]
    let isRequired: Bool
    let minimum: ExactDecimal?
    let maximum: ExactDecimal?
    /// Whether a marker for "no value" could be read as a number, so that it must be asked first.
    let hasNumericMarker: Bool

    init(_ column: ColumnSpec, format: NumberFormat) {
        type = column.type
        self.format = format
        missing = column.missing.map { Array($0.utf8) }
        isRequired = column.isRequired || column.isKey
        minimum = column.minimum
        maximum = column.maximum
        hasNumericMarker = missing.contains { marker in
            marker.withUnsafeBufferPointer { (try? format.parse($0)) != nil }
        }
    }

    func isMarker(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
        missing.contains { $0.elementsEqual(field) }
    }

    /// The number of a cell, nil where it is missing.
    func read(_ field: UnsafeBufferPointer<UInt8>) throws(FieldFault) -> ParsedNumber? {
        if field.isEmpty || isMarker(field) {
            if isRequired { throw .missing }
            return nil
        }
        var number: ParsedNumber
        do {
            number = try parse(field)
        } catch {
            if error == .notANumber {
                if NumberText.isBlank(field) {
                    if isRequired { throw .missing }
                    return nil
                }
                if field.contains(0) { throw .holdsNull }
                if !UTF8Validity.isValid(field) { throw .notUTF8 }
            }
            throw .number(error)
        }
        if number.isPercent, type != .percent, type != .decimal { throw .number(.percent) }
        if type == .integer { try makeWhole(&number) }
        try checkRange(number)
        return number
    }

    /// As `read`, of an amount in a currency of its own.
    func read(
        _ field: UnsafeBufferPointer<UInt8>, in currency: Currency?
    ) throws(FieldFault) -> ParsedNumber? {
        var own = self
        own.format.currency = currency
        return try own.read(field)
    }

    private func parse(
        _ field: UnsafeBufferPointer<UInt8>
    ) throws(NumberFault) -> ParsedNumber {
        do {
            return try format.parse(field)
        } catch {
            guard error == .ambiguousMark, type == .integer, let number = soleWhole(field) else {
                throw error
            }
            return number
        }
    }

    /// `1,234` in a column of whole numbers can only be thousands; `1,000` could still be one.
    private func soleWhole(_ field: UnsafeBufferPointer<UInt8>) -> ParsedNumber? {
        var format = format
        format.isCertain = true
        var found: [ParsedNumber] = []
        for mark in [Byte.point, Byte.comma] {
            format.decimalMark = mark
            guard var number = try? format.parse(field) else { continue }
            if (try? makeWhole(&number)) != nil { found.append(number) }
        }
        return found.count == 1 ? found[0] : nil
    }

    /// `24.0` is a whole number; `24.5` is none.
    private func makeWhole(_ number: inout ParsedNumber) throws(FieldFault) {
        while number.scale > 0 {
            let (quotient, remainder) = number.mantissa.quotientAndRemainder(dividingBy: 10)
            guard remainder == 0 else { throw .notWhole }
            number.mantissa = quotient
            number.scale -= 1
        }
    }

    private func checkRange(_ number: ParsedNumber) throws(FieldFault) {
        guard minimum != nil || maximum != nil else { return }
        let value = ExactDecimal(mantissa: number.mantissa, scale: number.scale)
        if let minimum, value < minimum { throw .belowMinimum }
        if let maximum, value > maximum { throw .aboveMaximum }
    }
}
