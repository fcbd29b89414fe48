internal import SalesCore

/// What the cells of a text column (or of a date column that is not the time) stand for.
struct TextReading: Sendable {
    private let canonical: [String: String]
    private let missing: Set<String>
    private let values: Set<String>
    private let date: DateReading?
    let isRequired: Bool

    init(_ column: ColumnSpec, date: DateReading?) {
        var canonical: [String: String] = [:]
        for (name, spellings) in column.aliases {
            for spelling in spellings { canonical[spelling] = name }
        }
        self.canonical = canonical
        missing = Set(column.missing)
        values = Set(column.values)
        self.date = date
        isRequired = column.isRequired || column.isKey
    }

    /// Whether every cell stands for itself, so that only its bytes need a look.
    var isPlain: Bool { values.isEmpty && date == nil }

    /// Whether an ASCII cell with anything in it that is read is its own normalised text.
    var keepsASCII: Bool {
        canonical.isEmpty && missing.isEmpty && values.isEmpty && date == nil
    }

    /// The text of a cell without its quotes, nil where it is missing.
    func read(_ field: UnsafeBufferPointer<UInt8>) throws(FieldFault) -> String? {
        guard UTF8Validity.isValid(field) else { throw .notUTF8 }
        guard !field.contains(0) else { throw .holdsNull }
        let text = String(decoding: field, as: UTF8.self)
        if text.isEmpty || missing.contains(text) {
            if isRequired { throw .missing }
            return nil
        }
        let name = canonical[text] ?? text
        guard values.isEmpty || values.contains(name) else { throw .notListed }
        guard let date else { return name }
        do {
            return Day(number: try date.read(field).day).description
        } catch {
            throw .date(error)
        }
    }
}
