public import SalesCore

/// What an admin asks for a tenant, checked.
public struct TenantApplication: Sendable, Hashable {
    public let id: TenantID
    /// Nil to keep what is registered; else the id.
    public let name: String?
    public let plan: ServicePlan?
    public let owner: EmailAddress?
    /// A KMS key of its own.
    public let wantsKey: Bool
    /// A role of its own, for its runs.
    public let wantsRole: Bool

    public init(
        id: String, name: String?, plan: String?, owner: String?, wantsKey: Bool = false,
        wantsRole: Bool = false
    ) throws(RunFailure) {
        self.id = try Self.tenant(id)
        self.name = try name.map(Self.name)
        self.plan = try plan.map(Self.plan)
        self.owner = try owner.map(Self.owner)
        self.wantsKey = wantsKey
        self.wantsRole = wantsRole
    }

    /// A tenant's id as a person wrote it.
    public static func tenant(_ text: String) throws(RunFailure) -> TenantID {
        guard let id = TenantID(text) else {
            throw RunFailure.invalid(
                "\(ShownText.quoted(text.cut)) is no tenant id: "
                    + (TenantID.fault(in: text) ?? "it cannot be one"),
                remedy: "Ids are 2 to 63 characters of a-z, 0-9 and -, and do not begin with -; "
                    + "they stand in paths, keys and names of tables.")
        }
        return id
    }

    private static func name(_ text: String) throws(RunFailure) -> String {
        let isWritten = text.contains { !$0.isWhitespace }
        guard isWritten, text.count <= 200, text == ShownText.visible(text),
            !text.contains(where: \.isNewline)
        else {
            throw RunFailure.invalid(
                "\(ShownText.quoted(text.cut)) is no name",
                remedy: "Write 1 to 200 visible characters, as they shall stand in reports.")
        }
        return text
    }

    private static func plan(_ text: String) throws(RunFailure) -> ServicePlan {
        guard let plan = ServicePlan(rawValue: text) else {
            let known = ServicePlan.allCases.map(\.rawValue)
            throw RunFailure.invalid(
                "there is no plan \(ShownText.quoted(text.cut))",
                remedy: "Plans: \(known.joined(separator: ", "))."
                    + (nearestName(to: text, among: known).map { " Did you mean \($0)?" } ?? ""))
        }
        return plan
    }

    private static func owner(_ text: String) throws(RunFailure) -> EmailAddress {
        guard let address = EmailAddress(text) else {
            throw RunFailure.invalid(
                "\(ShownText.quoted(text.cut)) is no e-mail address: "
                    + (EmailAddress.fault(in: text) ?? "it cannot be one"),
                remedy: "Write it as ann@acme.example.")
        }
        return address
    }
}

extension String {
    /// Short enough for a line.
    fileprivate var cut: String { count > 80 ? prefix(80) + "…" : self }
}
