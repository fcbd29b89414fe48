import SalesCore
import Spec

/// The part of a job file that says where things are kept and who writes.
extension JobReader {
    enum StoreKey: String, CaseIterable { case kind }
    enum StoreKind: String, CaseIterable { case sqlite }

    static func checkStore(_ node: PositionedNode) {
        guard let keys = node.mapping(StoreKey.self, planned: ["region", "mode"]) else { return }
        _ = keys.required(.kind)?.choice(of: StoreKind.self, planned: ["dynamodb"])
    }

    enum WriterKey: String, CaseIterable { case provider, url, model }
    enum Provider: String, CaseIterable { case template, ollama }

    /// `template`, or a mapping that names a provider.
    static func writer(_ node: PositionedNode) -> WriterChoice? {
        if node.isScalar {
            let provider = node.choice(of: Provider.self, planned: ["bedrock"])
            guard provider == .ollama else { return .template }
            node.report(
                "ollama needs a model",
                remedy: "Write {provider: ollama, url: \(defaultOllama), model: NAME}.")
            return nil
        }
        guard
            let keys = node.mapping(
                WriterKey.self, planned: ["region", "guardrail", "batch"]),
            let provider = keys.required(.provider)?
                .choice(of: Provider.self, planned: ["bedrock"])
        else { return nil }
        switch provider {
        case .template: return .template
        case .ollama:
            guard let model = keys.required(.model)?.visibleText() else { return nil }
            return .ollama(url: keys[.url]?.visibleText() ?? defaultOllama, model: model)
        }
    }

    /// Where Ollama listens unless told otherwise.
    private static let defaultOllama = "http://127.0.0.1:11434"

    enum ArchiveKey: String, CaseIterable { case url }

    static func archive(_ node: PositionedNode) -> ArchiveChoice? {
        guard let keys = node.mapping(ArchiveKey.self, planned: ["kms_key"]),
            let url = keys.required(.url), let text = url.visibleText()
        else { return nil }
        if text.hasPrefix("s3://") {
            url.report("an archive on S3 is not supported yet", remedy: "Write file:FOLDER.")
            return nil
        }
        var folder = text.dropFirst("file:".count)
        if folder.hasPrefix("//") { folder = folder.dropFirst(2) }
        guard text.hasPrefix("file:"), !folder.isEmpty else {
            url.report("'\(text)' is not a place for an archive", remedy: "Write file:FOLDER.")
            return nil
        }
        return .folder(String(folder))
    }

    enum LimitKey: String, CaseIterable {
        case workers, deadline
        case modelCalls = "model_calls"
        case tokensPerTenant = "tokens_per_tenant"
        case modelTimeout = "model_timeout"
        case answerCache = "answer_cache"
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
        return limits
    }

    /// `90s`, `30m`, `2h` or `7d`.
    private static func seconds(_ node: PositionedNode, atLeast least: Int = 1) -> Int? {
        guard let text = node.text() else { return nil }
        let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        if let last = text.last, let unit = units[last], let count = Int(text.dropLast()),
            (least...100_000).contains(count)
        {
            return count * unit
        }
        node.report("'\(text)' is not a duration", remedy: "Write 90s, 30m, 2h or 7d.")
        return nil
    }
}
