/// How an upload came to be, besides lying among a job's inputs.
public struct Provenance: Hashable, Sendable, Codable {
    /// Whether a person handed it in: what merely lies among the inputs does not undo it.
    public var isHandedIn: Bool
    /// Hashes of the exports whose rejected lines it mends, oldest first. It stands in for them.
    public var mends: [String]

    public init(isHandedIn: Bool = false, mends: [String] = []) {
        self.isHandedIn = isHandedIn
        self.mends = mends
    }
}
