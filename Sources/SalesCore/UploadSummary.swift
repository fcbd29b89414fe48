/// What became of one input file.
public struct UploadSummary: Hashable, Sendable, Codable {
    /// File name without its folder.
    public let file: String
    public let sha256: String
    public let bytes: Int
    public let counts: LineCounts
    /// Things a person should know that rejected nothing, such as a column left unused.
    public let notices: [String]

    public init(file: String, sha256: String, bytes: Int, counts: LineCounts, notices: [String]) {
        self.file = file
        self.sha256 = sha256
        self.bytes = bytes
        self.counts = counts
        self.notices = notices
    }

    /// The same upload, its lines counted otherwise.
    public func counting(_ counts: LineCounts) -> UploadSummary {
        UploadSummary(file: file, sha256: sha256, bytes: bytes, counts: counts, notices: notices)
    }
}
