internal import SalesCore

extension Expression {
    /// The expression with some of its names replaced.
    func replacing(_ replacements: [String: Expression]) -> Expression {
        switch self {
        case .number, .text: self
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
        case .number, .name, .text: false
        case .negated(let inner), .not(let inner): inner.containsDivision(by: isSought)
        case .arithmetic(_, .over, let right) where isSought(right): true
        case .arithmetic(let left, _, let right), .comparison(let left, _, let right),
            .and(let left, let right), .or(let left, let right):
            left.containsDivision(by: isSought) || right.containsDivision(by: isSought)
        }
    }
}
