/// Names of months and quarters.
enum PeriodWords {
    static let months: [String: Int] = {
        var months: [String: Int] = [:]
        let names = [
            ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
            ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
            ["october", "oct"], ["november", "nov"], ["december", "dec"],
        ]
        for (offset, spellings) in names.enumerated() {
            for spelling in spellings { months[spelling] = offset + 1 }
        }
        return months
    }()

    /// Month names that are other words too, unless written with a capital.
    static let alsoWords: Set<String> = ["may", "march", "mar"]

    static let quarters: [String: Int] = ["first": 1, "second": 2, "third": 3, "fourth": 4]
}
