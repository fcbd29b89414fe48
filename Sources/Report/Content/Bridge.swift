public import SalesCore

/// How a total came from one period to the next: steps that add up to the last digit.
public struct Bridge: Codable, Hashable, Sendable {
    public let start: ExactDecimal
    /// Drivers (with the change) before offsets (against it), each the largest first; then what
    /// is left, in one step.
    public let steps: [BridgeStep]
    public let end: ExactDecimal

    /// Steps shown by name.
    public static let maximumSteps = 8
}

public struct BridgeStep: Codable, Hashable, Sendable {
    public let part: BridgePart
    public let contribution: ExactDecimal
    /// Whether it goes against the total's change.
    public let isOffset: Bool
}

extension Bridge {
    /// None when the members' changes do not add up to the total's.
    init?(total: MemberValues, members: [(name: String, values: MemberValues)]) {
        guard let start = total.before, let end = total.now, let difference = total.difference,
            let sum = MemberValues.sum(members.map { $0.values }), sum.difference == difference,
            let steps = Self.steps(members, against: difference)
        else { return nil }
        self.start = start
        self.steps = steps
        self.end = end
    }

    /// None when nothing moved, and where a sum does not fit.
    private static func steps(
        _ members: [(name: String, values: MemberValues)], against difference: ExactDecimal
    ) -> [BridgeStep]? {
        let step = { (part: BridgePart, contribution: ExactDecimal) in
            BridgeStep(
                part: part, contribution: contribution,
                isOffset: contribution.isNegative != difference.isNegative)
        }
        let changed = moves(members)
        let named = changed.prefix(maximumSteps).map { step(.member($0.name), $0.contribution) }
        var steps = named.filter { !$0.isOffset } + named.filter { $0.isOffset }
        let rest = changed.dropFirst(maximumSteps)
            .map { MemberValues(now: $0.contribution, before: nil) }
        if !rest.isEmpty {
            guard let left = MemberValues.sum(rest)?.now else { return nil }
            steps.append(step(.others(rest.count), left))
        }
        return steps.isEmpty ? nil : steps
    }

    /// Every member that moved, the largest move first.
    private static func moves(
        _ members: [(name: String, values: MemberValues)]
    ) -> [(name: String, contribution: ExactDecimal)] {
        var moves: [(name: String, contribution: ExactDecimal)] = []
        for member in members {
            guard let contribution = member.values.difference, !contribution.isZero else {
                continue
            }
            moves.append((member.name, contribution))
        }
        return moves.sorted { left, right in
            let (mine, theirs) = (left.contribution.magnitude, right.contribution.magnitude)
            return mine == theirs ? left.name < right.name : mine > theirs
        }
    }
}
