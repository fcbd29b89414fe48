/// A guardrail of Bedrock's that prompts and answers pass through.
public struct Guardrail: Hashable, Sendable {
    /// Its id or ARN.
    public var id: String
    /// A number, or `DRAFT`.
    public var version: String

    public init(id: String, version: String) {
        self.id = id
        self.version = version
    }

    /// `ID:VERSION` or `ARN:VERSION`; the draft where no version is named.
    public init(_ text: String) {
        let last = text.split(separator: ":", omittingEmptySubsequences: false).last ?? ""
        let isVersion = last == Self.draft || (!last.isEmpty && last.allSatisfy(\.isNumber))
        if isVersion, last.count < text.count {
            self.init(id: String(text.dropLast(last.count + 1)), version: String(last))
        } else {
            self.init(id: text, version: Self.draft)
        }
    }

    private static let draft = "DRAFT"
}
