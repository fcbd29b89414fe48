import Cloud
import SalesCore
import Spec

/// The part of a job file that says who writes.
extension JobReader {
    enum WriterKey: String, CaseIterable {
        case provider, url, headers, model, region, guardrail, batch
    }
    enum Provider: String, CaseIterable { case template, ollama, bedrock }
    enum SecretKey: String, CaseIterable { case secret, field }
    enum GuardrailKey: String, CaseIterable { case id, version }
    enum BatchKey: String, CaseIterable { case role, url }

    /// `template`, or a mapping that names a provider.
    static func writer(_ node: PositionedNode) -> WriterChoice? {
        if node.isScalar { return namedWriter(node) }
        guard let keys = node.mapping(WriterKey.self),
            let provider = keys.required(.provider)?.choice(of: Provider.self)
        else { return nil }
        refuse(keys, unfit(for: provider), with: "provider: \(provider.rawValue)")
        switch provider {
        case .template: return .template
        case .ollama:
            let url = keys[.url].flatMap(setting) ?? .plain(defaultOllama)
            let headers = keys[.headers].flatMap(headers)
            guard let model = keys.required(.model)?.visibleText() else { return nil }
            return .ollama(url: url, model: model, headers: headers)
        case .bedrock:
            let (guardrail, batch) = (
                keys[.guardrail].flatMap(guardrail), keys[.batch].flatMap(batch)
            )
            let region = keys[.region].flatMap(region)
            guard let model = keys.required(.model)?.visibleText() else { return nil }
            return .bedrock(
                BedrockChoice(region: region, model: model, guardrail: guardrail, batch: batch))
        }
    }

    private static func namedWriter(_ node: PositionedNode) -> WriterChoice? {
        switch node.choice(of: Provider.self) {
        case .template: return .template
        case .ollama:
            node.report(
                "ollama needs a model",
                remedy: "Write {provider: ollama, url: \(defaultOllama), model: NAME}.")
        case .bedrock:
            node.report(
                "bedrock needs a model",
                remedy: "Write {provider: bedrock, region: eu-central-1, model: ID}.")
        case nil: break
        }
        return nil
    }

    private static func unfit(for provider: Provider) -> [WriterKey] {
        switch provider {
        case .template: [.url, .headers, .model, .region, .guardrail, .batch]
        case .ollama: [.region, .guardrail, .batch]
        case .bedrock: [.url, .headers]
        }
    }

    /// Where Ollama listens unless told otherwise.
    private static let defaultOllama = "http://127.0.0.1:11434"

    /// A text, or `{secret: NAME, field: NAME}`.
    static func setting(_ node: PositionedNode) -> SettingText? {
        guard node.isMapping else { return node.visibleText().map(SettingText.plain) }
        guard let keys = node.mapping(SecretKey.self) else { return nil }
        let field = keys[.field]?.visibleText()
        guard let secret = keys.required(.secret)?.visibleText() else { return nil }
        return .secret(SecretReference(secret: secret, field: field))
    }

    private static func headers(_ node: PositionedNode) -> [String: SettingText]? {
        guard let entries = node.entries() else { return nil }
        var headers: [String: SettingText] = [:]
        for entry in entries {
            guard entry.name.wholeMatch(of: /[a-zA-Z0-9!#$%&'*+.^_`|~-]+/) != nil else {
                entry.key.report(
                    "'\(entry.name)' is not the name of a header",
                    remedy: "Write it as HTTP does: Authorization.")
                continue
            }
            headers[entry.name] = setting(entry.value)
        }
        return headers
    }

    /// `ID`, which means its draft, or `{id: ID, version: "1"}`.
    private static func guardrail(_ node: PositionedNode) -> BedrockChoice.Guardrail? {
        guard node.isMapping else {
            return node.visibleText().map { .init(id: $0, version: draft) }
        }
        guard let keys = node.mapping(GuardrailKey.self) else { return nil }
        let version = keys[.version].flatMap { node -> String? in
            guard let text = node.visibleText() else { return nil }
            guard text == draft || text.wholeMatch(of: /[1-9][0-9]{0,7}/) != nil else {
                node.report(
                    "'\(text)' is not a version of a guardrail",
                    remedy: "Write its number, or \(draft).")
                return nil
            }
            return text
        }
        guard let id = keys.required(.id)?.visibleText() else { return nil }
        return .init(id: id, version: version ?? draft)
    }

    private static let draft = "DRAFT"

    private static func batch(_ node: PositionedNode) -> BedrockChoice.Batch? {
        guard let keys = node.mapping(BatchKey.self) else { return nil }
        let role = keys.required(.role).flatMap(role)
        guard let url = keys.required(.url).flatMap(bucket), let role else { return nil }
        return .init(role: role, url: url.description)
    }
}
