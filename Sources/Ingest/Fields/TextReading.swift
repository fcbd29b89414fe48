internal import SalesCore

/// What the cells of a text column (or of a date column that is not the time) stand for.
struct TextReading: Sendable {
    private let names: NameTable
    private let missing: Set<String>
    private let isListed: Bool
    private let isBoolean: Bool
    private let date: DateReading?
    /// Of a column that names currencies.
    private let currency: CurrencyName?
    let isRequired: Bool

    init(_ column: ColumnSpec, date: DateReading?, currency: CurrencyName? = nil) {
        isBoolean = column.type == .boolean
        names = NameTable(
            names: column.values, aliases: column.aliases,
            others: isBoolean ? BooleanWords.table : [:])
        missing = Set(column.missing)
        isListed = !column.values.isEmpty
        self.date = date
        self.currency = currency
        isRequired = column.isRequired || column.isKey
    }

    /// Whether every cell stands for itself, so that only its bytes need a look.
    var isPlain: Bool { !isListed && !isBoolean && date == nil && currency == nil }

    /// Whether an ASCII cell with anything in it that is read is its own normalised text.
    var keepsASCII: Bool { isPlain && names.isEmpty && missing.isEmpty }

    /// The text of a cell without its quotes, nil where it is missing.
    func read(_ field: UnsafeBufferPointer<UInt8>) throws(FieldFault) -> String? {
        guard UTF8Validity.isValid(field) else { throw .notUTF8 }
        guard !field.contains(0) else { throw .holdsNull }
        let text = String(decoding: field, as: UTF8.self)
        let isMissing = text.isEmpty || missing.contains(text)
        if isMissing || (isRequired || !isPlain) && NumberText.isBlank(field) {
            if isRequired { throw .missing }
            return nil
        }
        if let name = names.name(for: text) { return name }
        if let currency {
            guard let code = try code(of: text, currency) else { return nil }
            if !isListed || names.name(for: code) == code { return code }
        }
        if isBoolean { throw .notABoolean }
        if isListed { throw .notListed }
        guard let date else { return ComposedText.of(text) }
        do {
            return Day(number: try date.read(field).day).description
        } catch {
            throw .date(error)
        }
    }

    private func code(of text: String, _ currency: CurrencyName) throws(FieldFault) -> String? {
        switch currency.read(text) {
        case .code(let code): return code
        case .several(let codes): throw .unclearCurrency(codes)
        case .unknown:
            if currency.isUnit { return nil }
            throw .notACurrency
        }
    }
}
