/// The role of a profile, taken on with the credentials of another profile or place.
struct AssumeRoleCredentials: CredentialsSource {
    let name = "assumed role"
    let context: CredentialsContext
    let profileName: String
    /// Profiles on the way here, this one last.
    var visited: [String]

    init(context: CredentialsContext, profileName: String, visited: [String] = []) {
        self.context = context
        self.profileName = profileName
        self.visited = visited.isEmpty ? [profileName] : visited
    }

    func answer() async throws -> CredentialsAnswer {
        guard Self.isSetUp(context.profile(profileName)), let role = profile[text: "role_arn"]
        else {
            return .absent("no role_arn in profile \"\(profileName)\"")
        }
        if profile[text: "mfa_serial"] != nil {
            throw CredentialsFailure.needsPerson(profile: profileName, setting: "mfa_serial")
        }
        var request = RoleRequest(
            roleARN: role, sessionName: filled("role_session_name") ?? context.sessionName)
        request.externalID = filled("external_id")
        request.duration = filled("duration_seconds").flatMap { Int($0) }
        return .found(
            try await context.sts().assumeRole(request, with: try await sourceCredentials()))
    }

    /// A role with a web identity is not taken on from here.
    static func isSetUp(_ profile: ProfileFile.Section) -> Bool {
        profile["role_arn"] != nil && profile["web_identity_token_file"] == nil
    }

    private var profile: ProfileFile.Section { context.profile(profileName) }

    private func filled(_ key: String) -> String? {
        profile[text: key].flatMap { $0.isEmpty ? nil : $0 }
    }

    private func sourceCredentials() async throws -> AWSCredentials {
        switch (profile[text: "source_profile"], profile[text: "credential_source"]) {
        case (.some, .some): throw invalid("has both source_profile and credential_source")
        case (nil, nil): throw invalid("has role_arn, but no source_profile or credential_source")
        case (nil, let place?): try await credentials(of: try source(place), place)
        case (let name?, nil): try await credentials(of: try source(profile: name), name)
        }
    }

    private func source(_ place: String) throws(CredentialsFailure) -> any CredentialsSource {
        switch place {
        case "Environment": return EnvironmentCredentials(environment: context.environment)
        case "EcsContainer": return ContainerCredentials(context)
        case "Ec2InstanceMetadata": return InstanceCredentials(context)
        default:
            throw invalid(
                "has credential_source \"\(place)\", which is none of Environment, EcsContainer and"
                    + " Ec2InstanceMetadata")
        }
    }

    private func source(profile source: String) throws(CredentialsFailure) -> any CredentialsSource
    {
        guard let section = context.shared.profiles[source] else {
            throw invalid("has source_profile \"\(source)\", which does not exist")
        }
        let hasKeys = section["aws_access_key_id"] != nil || section["aws_secret_access_key"] != nil
        // A profile may name itself: its keys are then the source of its role.
        if visited.contains(source), source != profileName || !hasKeys {
            throw .loop(profiles: visited + [source])
        }
        if hasKeys || !Self.isSetUp(section) {
            return CredentialsChain(profile: source, context: context)
        }
        return AssumeRoleCredentials(
            context: context, profileName: source, visited: visited + [source])
    }

    private func credentials(
        of source: any CredentialsSource, _ named: String
    ) async throws -> AWSCredentials {
        switch try await source.answer() {
        case .found(let credentials): return credentials
        case .absent(let reason): throw invalid("takes credentials from \(named): \(reason)")
        }
    }

    private func invalid(_ reason: String) -> CredentialsFailure {
        .invalidProfile(name: profileName, reason: reason)
    }
}
