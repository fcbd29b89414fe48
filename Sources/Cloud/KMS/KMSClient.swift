public import FoundationEssentials

/// Keys of tenants, each with an alias to be found by.
public struct KMSClient: Sendable {
    private let client: AWSClient

    public init(_ client: AWSClient) { self.client = client }

    /// Makes a key for encryption. Nothing marks it as a repetition: give it an alias at once, and
    /// ask `key` for that first.
    public func createKey(
        description: String, tags: [String: String] = [:]
    ) async throws -> KMSKey {
        let tags = tags.sorted { $0.key < $1.key }.map { Tag(TagKey: $0.key, TagValue: $0.value) }
        var call = AWSCall(.kms, "CreateKey", on: "a new key")
        call.repetition = .harmful
        return try await send(
            call, Creation(Description: description, Tags: tags), as: Described.self
        ).key
    }

    /// By ARN, id or `alias/…`; nil where there is none.
    public func key(_ name: String) async throws -> KMSKey? {
        do {
            return try await send(
                AWSCall(.kms, "DescribeKey", on: "key \(name)"), Named(KeyId: name),
                as: Described.self
            ).key
        } catch let failure as AWSFailure where failure.code == "NotFoundException" {
            return nil
        }
    }

    /// The oldest key that can be used and has this description, though it may have no alias; nil
    /// where there is none. Lists and describes all keys of the account and region.
    public func key(describedAs description: String) async throws -> KMSKey? {
        var found: KMSKey?
        var marker: String?
        repeat {
            let page = try await send(
                AWSCall(.kms, "ListKeys", on: "keys"), Listing(Marker: marker), as: Listed.self)
            for entry in page.Keys {
                guard let key = try await key(entry.KeyArn), key.state == "Enabled",
                    key.description == description
                else { continue }
                if let found, found.created ?? .distantPast <= key.created ?? .distantPast {
                    continue
                }
                found = key
            }
            marker = page.Truncated == true ? page.NextMarker : nil
        } while marker != nil
        return found
    }

    /// Gives a key a name, which begins with `alias/`; one that another key has is refused.
    public func createAlias(_ alias: String, of key: ARN) async throws {
        do {
            try await send(
                AWSCall(.kms, "CreateAlias", on: alias),
                Alias(AliasName: alias, TargetKeyId: key.description))
        } catch let failure as AWSFailure where failure.code == "AlreadyExistsException" {
            guard try await self.key(alias)?.arn == key else { throw failure }
        }
    }

    public func deleteAlias(_ alias: String) async throws {
        do {
            try await send(
                AWSCall(.kms, "DeleteAlias", on: alias), Alias(AliasName: alias, TargetKeyId: nil))
        } catch let failure as AWSFailure where failure.code == "NotFoundException" {
            return
        }
    }

    /// Has the key deleted after 7 to 30 days; from now on nothing is encrypted or read with it.
    ///
    /// - Returns: when it is gone; nil where it is gone already.
    public func scheduleDeletion(of key: ARN, days: Int) async throws -> Date? {
        let name = key.description
        // Scheduled before, by a removal that failed later: its day stands.
        if let known = try await self.key(name), known.deletion != nil { return known.deletion }
        do {
            try await send(
                AWSCall(.kms, "ScheduleKeyDeletion", on: "key \(name)"),
                Deletion(KeyId: name, PendingWindowInDays: days))
        } catch let failure as AWSFailure where failure.code == "NotFoundException" {
            return nil
        }
        return try await self.key(name)?.deletion
    }

    private func send<Output: Decodable>(
        _ call: AWSCall, _ input: some Encodable, as type: Output.Type
    ) async throws -> Output {
        let response = try await send(call, input)
        guard let output = try? JSONDecoder().decode(type, from: Data(response.body)) else {
            throw UnreadableReply(service: .kms, operation: call.operation)
        }
        return output
    }

    @discardableResult
    private func send(_ call: AWSCall, _ input: some Encodable) async throws -> HTTPResponse {
        var call = call
        call.headers = [
            "Content-Type": "application/x-amz-json-1.1",
            "X-Amz-Target": "TrentService.\(call.operation)",
        ]
        call.body = .bytes(Array(try JSONEncoder().encode(input)))
        return try await client.send(call)
    }
}

extension KMSClient {
    private struct Creation: Encodable {
        let Description: String
        let Tags: [Tag]
    }

    private struct Tag: Encodable {
        let TagKey: String
        let TagValue: String
    }

    private struct Named: Encodable {
        let KeyId: String
    }

    private struct Alias: Encodable {
        let AliasName: String
        let TargetKeyId: String?
    }

    private struct Deletion: Encodable {
        let KeyId: String
        let PendingWindowInDays: Int
    }

    private struct Listing: Encodable {
        let Marker: String?
    }

    private struct Listed: Decodable {
        let Keys: [Entry]
        let NextMarker: String?
        let Truncated: Bool?

        struct Entry: Decodable { let KeyArn: String }
    }

    private struct Described: Decodable {
        let key: KMSKey

        private enum CodingKeys: String, CodingKey { case key = "KeyMetadata" }
    }
}
