/// The checked text of one report.
public struct Narrative: Hashable, Sendable, Codable {
    public let tenant: TenantID
    public let period: Period
    public let headline: NarrativeSentence
    public let sentences: [NarrativeSentence]
    /// What was written but could not be proved, with the reasons.
    public let withheld: [WithheldSentence]
    public let writer: WriterIdentity
    /// Hash of the facts that the writer was given.
    public let factSetHash: String
    /// None for English, as narratives were before there was another.
    public let language: ReportLanguage?

    public init(
        tenant: TenantID, period: Period, headline: NarrativeSentence,
        sentences: [NarrativeSentence], withheld: [WithheldSentence], writer: WriterIdentity,
        factSetHash: String, language: ReportLanguage? = nil
    ) {
        self.language = language
        self.tenant = tenant
        self.period = period
        self.headline = headline
        self.sentences = sentences
        self.withheld = withheld
        self.writer = writer
        self.factSetHash = factSetHash
    }

    /// Headline, empty line, then the sentences as one paragraph: the text that the proof is of.
    public var text: String {
        let body = sentences.map(\.text).joined(separator: " ")
        return body.isEmpty ? headline.text : headline.text + "\n\n" + body
    }
}

public struct NarrativeSentence: Hashable, Sendable, Codable {
    public let text: String
    /// With slots such as `{{f3}}` in place of numbers.
    public let draft: String
    public let facts: [String]
    public let finding: String?
    public let origin: SentenceOrigin

    public init(
        text: String, draft: String, facts: [String], finding: String?, origin: SentenceOrigin
    ) {
        self.text = text
        self.draft = draft
        self.facts = facts
        self.finding = finding
        self.origin = origin
    }
}

public enum SentenceOrigin: String, Hashable, Sendable, Codable {
    case template, model
}

public struct WithheldSentence: Hashable, Sendable, Codable {
    public let text: String
    public let reasons: [String]

    public init(text: String, reasons: [String]) {
        self.text = text
        self.reasons = reasons
    }
}

/// Who wrote, and from which prompt.
public struct WriterIdentity: Hashable, Sendable, Codable {
    /// `template`, `ollama` or `bedrock`.
    public let provider: String
    public let model: String?
    public let promptHash: String?
    /// Why the template wrote instead of the model, if it did.
    public let fallbackReason: String?
    public let inputTokens: Int
    public let outputTokens: Int
    /// In US dollars; none for the template, and where no price is known.
    public let cost: ExactDecimal?
    /// Answers that an earlier run had paid for; none where there were none.
    public let keptAnswers: Int?

    public static let template = WriterIdentity(provider: "template")

    public init(
        provider: String, model: String? = nil, promptHash: String? = nil,
        fallbackReason: String? = nil, usage: ModelUsage = ModelUsage()
    ) {
        self.provider = provider
        self.model = model
        self.promptHash = promptHash
        self.fallbackReason = fallbackReason
        inputTokens = usage.inputTokens
        outputTokens = usage.outputTokens
        cost = usage.cost
        keptAnswers = usage.keptAnswers > 0 ? usage.keptAnswers : nil
    }
}

/// How every sentence was proved, kept so that anyone can prove it again offline.
public struct Proof: Hashable, Sendable, Codable {
    /// The text that the claims' offsets count in.
    public let text: String
    public let claims: [Claim]
    public let factSetHash: String
    /// Hash of the table CSV that decided.
    public let tableHash: String

    public init(text: String, claims: [Claim], factSetHash: String, tableHash: String) {
        self.text = text
        self.claims = claims
        self.factSetHash = factSetHash
        self.tableHash = tableHash
    }
}

/// What Narrate hands on: findings, facts, the narrative and its proof.
public struct CheckedNarrative: Hashable, Sendable, Codable {
    public let findings: [Finding]
    public let facts: [Fact]
    /// How many comparisons the detectors looked at to find these.
    public let testsRun: Int
    public let narrative: Narrative
    public let proof: Proof

    public init(
        findings: [Finding], facts: [Fact], testsRun: Int, narrative: Narrative, proof: Proof
    ) {
        self.findings = findings
        self.facts = facts
        self.testsRun = testsRun
        self.narrative = narrative
        self.proof = proof
    }
}
