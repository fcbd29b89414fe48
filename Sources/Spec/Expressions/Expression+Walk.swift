internal import SalesCore

extension Expression {
    /// The expression with some of its names replaced.
    func replacing(_ replacements: [String: Expression]) -> Expression {
        switch self {
        case .number, .text, .day: self
        case .name(let name): replacements[name] ?? self
        case .negated(let inner): .negated(inner.replacing(replacements))
        case .not(let inner): .not(inner.replacing(replacements))
        case .arithmetic(let left, let sign, let right):
            .arithmetic(left.replacing(replacements), sign, right.replacing(replacements))
        case .comparison(let left, let sign, let right):
            .comparison(left.replacing(replacements), sign, right.replacing(replacements))
        case .and(let left, let right):
            .and(left.replacing(replacements), right.replacing(replacements))
        case .or(let left, let right):
            .or(left.replacing(replacements), right.replacing(replacements))
        }
    }

    /// Whether there is a `/` anywhere.
    var divides: Bool { containsDivision { _ in true } }

    /// Whether something is divided by more than written numbers, as a ratio does.
    var dividesByName: Bool { containsDivision { !$0.names.isEmpty } }

    private func containsDivision(by isSought: (Expression) -> Bool) -> Bool {
        switch self {
        case .number, .name, .text, .day: false
        case .negated(let inner), .not(let inner): inner.containsDivision(by: isSought)
        case .arithmetic(_, .over, let right) where isSought(right): true
        case .arithmetic(let left, _, let right), .comparison(let left, _, let right),
            .and(let left, let right), .or(let left, let right):
            left.containsDivision(by: isSought) || right.containsDivision(by: isSought)
        }
    }

    /// Most names and numbers of a formula once written out: enough for any, and few enough
    /// that doubling upon doubling is told instead of worked off.
    static let maximumLeaves = 1000

    var isTooLarge: Bool {
        var left = Self.maximumLeaves
        return !countsDown(&left)
    }

    private func countsDown(_ left: inout Int) -> Bool {
        switch self {
        case .number, .name, .text, .day:
            left -= 1
            return left >= 0
        case .negated(let inner), .not(let inner): return inner.countsDown(&left)
        case .arithmetic(let first, _, let second), .comparison(let first, _, let second),
            .and(let first, let second), .or(let first, let second):
            return first.countsDown(&left) && second.countsDown(&left)
        }
    }
}
