/// The known name nearest to a mistyped one, if near enough to suggest.
public func nearestName(to name: String, among known: some Sequence<String>) -> String? {
    let target = Array(name.lowercased())
    let limit = max(1, target.count / 3)
    return
        known
        .map { (name: $0, distance: editDistance(target, Array($0.lowercased()))) }
        .filter { $0.distance <= limit }
        .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?
        .name
}

/// Damerau–Levenshtein distance (optimal string alignment): a swap of neighbours counts once.
func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (row, character) in left.enumerated() {
        var current = [row + 1] + last.dropFirst()
        for (column, other) in right.enumerated() {
            let substitution = last[column] + (character == other ? 0 : 1)
            current[column + 1] = min(last[column + 1] + 1, current[column] + 1, substitution)
            if row > 0, column > 0, character == right[column - 1], left[row - 1] == other {
                current[column + 1] = min(current[column + 1], beforeLast[column - 1] + 1)
            }
        }
        (beforeLast, last) = (last, current)
    }
    return last[right.count]
}
