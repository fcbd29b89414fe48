import Spec

/// The part of a job file that says how much a run may take.
extension JobReader {
    enum LimitKey: String, CaseIterable {
        case workers, deadline
        case modelCalls = "model_calls"
        case tokensPerTenant = "tokens_per_tenant"
        case modelTimeout = "model_timeout"
        case answerCache = "answer_cache"
        case batchQuiet = "batch_quiet"
        case batchLook = "batch_look"
    }

    static func limits(_ node: PositionedNode) -> Limits {
        var limits = Limits()
        guard let keys = node.mapping(LimitKey.self) else { return limits }
        limits.workers = keys[.workers]?.integer(in: 1...64) ?? limits.workers
        limits.modelCalls = keys[.modelCalls]?.integer(in: 1...64) ?? limits.modelCalls
        limits.tokensPerTenant = keys[.tokensPerTenant]?.integer(in: 0...1_000_000_000)
        limits.modelTimeout = keys[.modelTimeout].flatMap { seconds($0) } ?? limits.modelTimeout
        limits.answerCache =
            keys[.answerCache].flatMap { seconds($0, atLeast: 0) } ?? limits.answerCache
        limits.deadline = keys[.deadline].flatMap { seconds($0) }
        limits.batchQuiet = keys[.batchQuiet].flatMap { seconds($0) }
        limits.batchLook = keys[.batchLook].flatMap { seconds($0) }
        return limits
    }

    /// `90s`, `30m`, `2h` or `7d`.
    private static func seconds(_ node: PositionedNode, atLeast least: Int = 1) -> Int? {
        guard let text = node.text() else { return nil }
        if let seconds = seconds(in: text, atLeast: least) { return seconds }
        node.report("'\(text)' is not a duration", remedy: "Write 90s, 30m, 2h or 7d.")
        return nil
    }

    /// Of a text such as `90s`, `30m`, `2h` or `7d`.
    public static func seconds(in text: String, atLeast least: Int = 1) -> Int? {
        let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        guard let last = text.last, let unit = units[last], let count = Int(text.dropLast()),
            (least...100_000).contains(count)
        else { return nil }
        return count * unit
    }
}
