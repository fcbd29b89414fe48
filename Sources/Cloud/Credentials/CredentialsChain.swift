public import FoundationEssentials

/// All places where credentials may be, in the order of botocore.
///
/// The first place that is set up decides: what it throws ends the search. Once a place has answered,
/// it alone is asked again, so that a run never changes who it is.
public actor CredentialsChain: CredentialsProvider {
    public nonisolated let name: String
    private let sources: [any CredentialsSource]
    private var decided: (any CredentialsSource)?
    /// What each place said when they were last asked, in order.
    public private(set) var reports: [CredentialsReport]

    /// `now` is the time for renewals and signatures.
    public init(
        _ configuration: AWSConfiguration, http: any HTTPClient,
        now: @escaping @Sendable () -> Date
    ) {
        self.init(
            context: CredentialsContext(configuration: configuration, http: http, now: now))
    }

    init(context: CredentialsContext) {
        let configuration = context.configuration
        let name = configuration.profileName
        let environment = EnvironmentCredentials(environment: context.environment)
        self.init(
            (configuration.profileIsExplicit ? [] : [environment])
                + [AssumeRoleCredentials(context: context, profileName: name)]
                + Self.sources(
                    profile: name, context: context,
                    readsEnvironment: !configuration.profileIsExplicit)
                + [ContainerCredentials(context), InstanceCredentials(context)],
            name: "default chain")
    }

    /// What a profile by itself may have: the source of a role.
    init(profile: String, context: CredentialsContext) {
        self.init(
            Self.sources(profile: profile, context: context, readsEnvironment: false),
            name: "profile \(profile)")
    }

    init(_ sources: [any CredentialsSource], name: String) {
        self.sources = sources
        self.name = name
        reports = sources.map { CredentialsReport(place: $0.name, outcome: .notAsked) }
    }

    private static func sources(
        profile: String, context: CredentialsContext, readsEnvironment: Bool
    ) -> [any CredentialsSource] {
        [
            WebIdentityCredentials(
                context: context, profileName: profile, readsEnvironment: readsEnvironment),
            SSOCredentials(context: context, profileName: profile),
            FileCredentials.credentialsFile(context.shared, profile: profile),
            LoginCredentials(profileName: profile, profile: context.profile(profile)),
            ProcessCredentials(context: context, profileName: profile),
            FileCredentials.configFile(context.shared, profile: profile),
        ]
    }

    /// - Throws: `CredentialsFailure.noneFound` where no place is set up; what the first place that is
    ///   set up throws.
    public func credentials() async throws -> AWSCredentials? {
        switch try await answer() {
        case .found(let credentials): return credentials
        case .absent: throw CredentialsFailure.noneFound(reports)
        }
    }
}

extension CredentialsChain: CredentialsSource {
    func answer() async throws -> CredentialsAnswer {
        if let decided { return try await decided.answer() }
        for (index, source) in sources.enumerated() {
            do {
                let answer = try await source.answer()
                reports[index] = CredentialsReport(place: source.name, outcome: .init(answer))
                if case .absent = answer { continue }
                decided = source
                return answer
            } catch {
                reports[index] = CredentialsReport(place: source.name, outcome: .init(error))
                throw error
            }
        }
        return .absent(reports.map { "\($0.place): \($0.finding)" }.joined(separator: "; "))
    }
}
