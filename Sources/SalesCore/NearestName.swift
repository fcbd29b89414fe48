/// The known name nearest to a mistyped one, if near enough to suggest: few edits away, else the
/// only one that begins with it or that it begins with, such as "Net Amount" and "Net Amount (EUR)".
public func nearestName(to name: String, among known: some Sequence<String>) -> String? {
    let target = Array(name.lowercased())
    let limit = max(1, target.count / 3)
    let candidates = known.map { known in
        let other = Array(known.lowercased())
        return (name: known, distance: editDistance(target, other), other: other)
    }
    let nearest = candidates.filter { $0.distance <= limit }
        .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
    if let nearest { return nearest.name }
    let longer = candidates.filter { sharesBeginning(target, $0.other) }
    return longer.count == 1 ? longer[0].name : nil
}

private func sharesBeginning(_ left: [Character], _ right: [Character]) -> Bool {
    min(left.count, right.count) >= 4 && (left.starts(with: right) || right.starts(with: left))
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
