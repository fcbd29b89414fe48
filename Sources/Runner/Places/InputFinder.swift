import Cloud
import SalesCore

/// Finds the exports that a tenant's inputs stand for, on disk and in buckets.
struct InputFinder: Sendable {
    let places: JobPlaces
    /// Where relative paths start.
    let folder: String
    /// Whether objects are fetched that are known from an earlier run.
    let refetches: Bool

    private enum Place {
        case file(path: String)
        case object(S3Object, S3Address, S3Client)
    }

    /// In the order of the inputs, by name within one; no name twice.
    ///
    /// - Throws: `RunFailure.missingInput` for an input that stands for nothing.
    func files(of tenant: JobTenant) async throws -> [InputFile] {
        let places = try await placesOfInputs(of: tenant)
        let index =
            refetches ? ObjectIndex() : .load(for: tenant.tenant.id, in: self.places.home)
        return try await withThrowingTaskGroup(of: (Int, InputFile).self) { group in
            var files: [Int: InputFile] = [:]
            for (number, (name, place)) in places.enumerated() {
                if number >= Self.fetchedAtOnce, let (done, file) = try await group.next() {
                    files[done] = file
                }
                switch place {
                case .file(let path):
                    files[number] = try Planner.inputFile(name: name, path: path)
                case .object(let object, let address, let client):
                    group.addTask {
                        (number, try await file(object, at: address, client, index))
                    }
                }
            }
            for try await (done, file) in group { files[done] = file }
            return places.indices.compactMap { files[$0] }
        }
    }

    private static let fetchedAtOnce = 8

    private func placesOfInputs(
        of tenant: JobTenant
    ) async throws -> [(name: String, place: Place)] {
        var all: [(name: String, place: Place)] = []
        var names: Set<String> = []
        for input in tenant.inputs {
            let found =
                if let pattern = ObjectPattern(input) {
                    try await objects(pattern, input, of: tenant)
                } else {
                    try InputPattern.matches(input, in: folder).map {
                        (name: $0.name, place: Place.file(path: $0.path))
                    }
                }
            guard !found.isEmpty else {
                throw RunFailure.missingInput(pattern: input, tenant: tenant.tenant.id)
            }
            all += found.filter { names.insert($0.name).inserted }
        }
        return all
    }

    private func objects(
        _ pattern: ObjectPattern, _ input: String, of tenant: JobTenant
    ) async throws -> [(name: String, place: Place)] {
        do {
            let client = try s3(of: tenant)
            let listed = try await client.list(pattern.literal)
            return pattern.matches(in: listed).map { object in
                let address = S3Address(bucket: pattern.address.bucket, key: object.key)
                return (address.description, .object(object, address, client))
            }
        } catch let failure as AWSFailure where failure.code == "NoSuchBucket" {
            throw RunFailure.missingBucket(pattern: input, tenant: tenant.tenant.id)
        }
    }

    private func s3(of tenant: JobTenant) throws -> S3Client {
        try places.aws.s3(in: places.region, as: places.role(of: tenant.tenant.id))
    }

    private func file(
        _ object: S3Object, at address: S3Address, _ client: S3Client, _ index: ObjectIndex
    ) async throws -> InputFile {
        let name = address.description
        let remote = RemoteFile(workFolder: places.home.path, etag: object.etag) { file in
            try await client.get(address) { try file.append($0) }
        }
        if let known = index.entry(name, etag: object.etag, bytes: object.size) {
            return InputFile(
                name: name, path: name, bytes: known.bytes, sha256: known.sha256, remote: remote)
        }
        do {
            let read = try Planner.inputFile(name: name, path: try await remote.path())
            return InputFile(
                name: name, path: name, bytes: read.bytes, sha256: read.sha256, remote: remote)
        } catch RunFailure.damaged(_, let reason) {
            throw RunFailure.damaged(path: name, reason: reason)
        }
    }
}
