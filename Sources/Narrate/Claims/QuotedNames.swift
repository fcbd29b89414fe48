import SalesCore

/// Members' names in quotation marks, found before anything else of a text is read.
///
/// A quoted text that is exactly a member's name is that member, whatever it holds: numbers, full
/// stops, words that would claim something. Case and runs of space do not count.
struct QuotedNames: Sendable {
    /// Half-open ranges of scalars, quotation marks included, in order.
    let ranges: ArraySlice<Range<Int>>

    init(_ names: NameIndex, in scalars: [Unicode.Scalar]) {
        var ranges: [Range<Int>] = []
        var position = 0
        while position < scalars.count {
            if let end = Self.end(ofNameAt: position, in: scalars, names) {
                ranges.append(position..<end)
                position = end
            } else {
                position += 1
            }
        }
        self.ranges = ranges[...]
    }

    /// The form that quoted names are compared in: lower-case, runs of space as one.
    static func key(_ name: some Sequence<Unicode.Scalar>) -> String {
        var key = NameKey()
        for scalar in name { key.append(scalar) }
        return key.text
    }

    private static func end(
        ofNameAt opener: Int, in scalars: [Unicode.Scalar], _ names: NameIndex
    ) -> Int? {
        guard let closers = closers(of: scalars[opener]) else { return nil }
        var key = NameKey()
        var end: Int?
        var index = opener + 1
        while index < scalars.count, key.count <= names.longestQuoted {
            let scalar = scalars[index]
            if scalar == "\n" || scalar == "\r" { break }
            if closers.contains(scalar), index > opener + 1,
                !ScalarClass.isSpace(scalars[opener + 1]),
                !ScalarClass.isSpace(scalars[index - 1]), names.isQuotable(key)
            {
                end = index + 1
            }
            key.append(scalar)
            index += 1
        }
        return end
    }

    private static func closers(of opener: Unicode.Scalar) -> [Unicode.Scalar]? {
        switch opener {
        case "\"": ["\""]
        case "\u{201C}": ["\u{201D}"]
        case "\u{2018}": ["\u{2019}"]
        case "\u{AB}": ["\u{BB}"]
        case "\u{201E}": ["\u{201C}", "\u{201D}"]
        default: nil
        }
    }
}

/// A name's key while it is put together.
struct NameKey {
    private(set) var text = ""
    /// Scalars appended, runs of space as one.
    private(set) var count = 0
    private var endsInSpace = false

    mutating func append(_ scalar: Unicode.Scalar) {
        if ScalarClass.isInvisible(scalar) { return }
        if ScalarClass.isSpace(scalar) {
            endsInSpace = count > 0
            return
        }
        if endsInSpace {
            text.append(" ")
            count += 1
            endsInSpace = false
        }
        ScalarClass.appendLowercase(scalar, to: &text)
        count += 1
    }
}
