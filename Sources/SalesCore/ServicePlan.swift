/// What a tenant has subscribed to.
public enum ServicePlan: String, Hashable, Sendable, Codable, CaseIterable {
    case trial, team, standard, enterprise
}
