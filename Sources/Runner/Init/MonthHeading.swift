/// Whether a header could be a month, so that the column holds one value of each line.
///
/// Only a first look: whether the months can be read, the trial of the draft tells.
enum MonthHeading {
    static func looksLikeMonth(_ header: String) -> Bool {
        let parts = header.split { !$0.isLetter && !$0.isNumber }
        guard parts.count == 2 else {
            return parts.count == 1 && isYearAndMonth(parts[0])
        }
        return (isYear(parts[1]) && isMonth(parts[0])) || (isYear(parts[0]) && isMonth(parts[1]))
    }

    private static func isYear(_ part: Substring) -> Bool {
        guard part.allSatisfy(\.isNumber), let number = Int(part) else { return false }
        return (part.count == 4 && (1900...2199).contains(number)) || part.count == 2
    }

    private static func isMonth(_ part: Substring) -> Bool {
        if let number = Int(part) { return (1...12).contains(number) && part.count <= 2 }
        return (3...9).contains(part.count) && part.allSatisfy(\.isLetter)
    }

    /// `202501`.
    private static func isYearAndMonth(_ part: Substring) -> Bool {
        part.count == 6 && isYear(part.prefix(4)) && isMonth(part.suffix(2))
    }
}
