internal import SalesCore

/// Finds the measure that a metric's name means: as it is written first, then apart from its looks.
struct MeasureNames: Sendable {
    private var exact: [String: Int] = [:]
    private var loose: [String: Int] = [:]

    /// Distinct names of no measure that a reader remembers, however many a file has.
    static let toldUnknown = 1000

    /// Two measures whose names differ in looks only are told apart by the exact form alone.
    init(_ names: [[String]]) {
        var unclear: Set<String> = []
        for (measure, names) in names.enumerated() {
            for name in names {
                exact[name] = measure
                let form = looseForm(of: name)
                if let other = loose.updateValue(measure, forKey: form), other != measure {
                    unclear.insert(form)
                }
            }
        }
        for form in unclear { loose[form] = nil }
    }

    subscript(name: String) -> Int? { exact[name] ?? loose[looseForm(of: name)] }
}
