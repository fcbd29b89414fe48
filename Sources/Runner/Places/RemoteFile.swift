/// Bytes that lie elsewhere: fetched once, when they are first needed, to a file without a name.
///
/// The file goes with its owner, however that ends.
actor RemoteFile {
    typealias Fetch = @Sendable (ScratchFile) async throws -> Void

    /// What tells this state of the bytes from others, where that is known without them.
    nonisolated let etag: String?
    private let folder: String
    private let fetch: Fetch
    private var copy: Task<ScratchFile, any Error>?

    /// `folder` must have room for the bytes; `fetch` puts them all into the file it is given.
    init(workFolder folder: String, etag: String? = nil, fetch: @escaping Fetch) {
        self.folder = folder
        self.etag = etag
        self.fetch = fetch
    }

    /// Where the bytes are read, for as long as this lives.
    func path() async throws -> String {
        if let copy, let file = try? await copy.value { return file.path }
        let task = Task { [folder, fetch] in
            try HomeFolder.make(folder)
            let file = try ScratchFile(in: folder)
            try await fetch(file)
            return file
        }
        copy = task
        return try await task.value.path
    }
}

extension RemoteFile: Hashable {
    nonisolated static func == (left: RemoteFile, right: RemoteFile) -> Bool { left === right }

    nonisolated func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
