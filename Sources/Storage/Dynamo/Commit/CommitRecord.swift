/// What a commit leaves behind: the state it makes, and what is to be done once it is made.
struct CommitRecord: Hashable, Sendable, Codable {
    var catalog = Catalog()
    /// The keys of metric items that the state before has otherwise.
    var unpublished: BlobRef?
    /// Blobs that the state before had and this one has not.
    var dropped: [BlobRef] = []

    /// All but the record's own.
    var references: [BlobRef] { catalog.references + (unpublished.map { [$0] } ?? []) }
}
