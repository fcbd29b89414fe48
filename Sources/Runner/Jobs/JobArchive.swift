import Cloud
import SalesCore
import Spec

/// The part of a job file that says where reports and exports are kept for good.
extension JobReader {
    enum ArchiveKey: String, CaseIterable {
        case url, region, tags
        case kmsKey = "kms_key"
    }

    static func archive(_ node: PositionedNode) -> ArchiveChoice? {
        guard let keys = node.mapping(ArchiveKey.self), let url = keys.required(.url),
            let text = url.visibleText()
        else { return nil }
        guard text.hasPrefix(ObjectPattern.scheme) else {
            refuse(keys, [.region, .kmsKey, .tags], with: "a folder")
            return folder(text, url)
        }
        let root = bucket(url)
        let choice = root.map {
            BucketChoice(
                root: $0, region: keys[.region].flatMap(region),
                kmsKey: keys[.kmsKey].flatMap(kmsKey), tags: keys[.tags].map(tags) ?? [:])
        }
        return choice.map(ArchiveChoice.bucket)
    }

    private static func folder(_ text: String, _ url: PositionedNode) -> ArchiveChoice? {
        var folder = text.dropFirst("file:".count)
        if folder.hasPrefix("//") { folder = folder.dropFirst(2) }
        guard text.hasPrefix("file:"), !folder.isEmpty else {
            url.report(
                "'\(text)' is not a place for an archive",
                remedy: "Write file:FOLDER or s3://BUCKET/PREFIX.")
            return nil
        }
        return .folder(String(folder))
    }

    /// A bucket and a prefix in it, which is no pattern.
    static func bucket(_ url: PositionedNode) -> S3Address? {
        guard let text = url.visibleText() else { return nil }
        guard let address = S3Address(text), isPrefix(address.key) else {
            url.report(
                "'\(text)' is not a bucket and prefix",
                remedy: "Write s3://BUCKET/PREFIX: a bucket has 3 to 63 of a-z, 0-9, - and the dot,"
                    + " a prefix no part that is empty"
                    + " or begins with a dot.")
            return nil
        }
        return S3Address(bucket: address.bucket, key: address.key.trimmedSlash)
    }

    private static func isPrefix(_ key: String) -> Bool {
        let parts = key.trimmedSlash.split(separator: "/", omittingEmptySubsequences: false)
        return key.isEmpty
            || key.utf8.count <= 512
                && parts.allSatisfy {
                    !$0.isEmpty && !$0.hasPrefix(".")
                        && !$0.unicodeScalars.contains { $0.properties.generalCategory == .control }
                }
    }

    /// The id of a key, its alias, or the ARN of either.
    private static func kmsKey(_ node: PositionedNode) -> String? {
        guard let key = node.visibleText() else { return nil }
        let isKey =
            key.wholeMatch(
                of:
                    /(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key|alias)\/|alias\/)[a-zA-Z0-9:\/_{}-]+/
            )
            != nil
            || key.wholeMatch(of: /(mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})/)
                != nil
        guard isKey, !key.replacing(BucketChoice.tenantPlace, with: "").contains(where: \.isBrace)
        else {
            node.report(
                "'\(key)' is not a key of KMS",
                remedy: "Write its id, its ARN or alias/NAME; {tenant} stands for the tenant's id.")
            return nil
        }
        return key
    }

    /// Nine, since S3 takes ten and one is the tenant's id.
    private static let mostTags = 9

    private static func tags(_ node: PositionedNode) -> [String: String] {
        guard let entries = node.entries() else { return [:] }
        if entries.count > mostTags {
            node.report(
                "\(entries.count) tags are too many",
                remedy: "S3 takes ten, and one of them is the tenant's id.")
        }
        var tags: [String: String] = [:]
        for entry in entries {
            guard let value = entry.value.text() else { continue }
            if entry.name == BucketChoice.tenantTag {
                entry.key.report(
                    "the tag '\(entry.name)' is the tenant's id",
                    remedy: "Choose another name for this one.")
            } else if !isTag(entry.name, most: 128) || entry.name.lowercased().hasPrefix("aws:")
                || !value.isEmpty && !isTag(value, most: 256)
            {
                entry.key.report(
                    "'\(entry.name)' is not a tag that S3 takes",
                    remedy: "Use letters, digits, spaces and + - = . _ : / @, and no aws: in front."
                )
            }
            tags[entry.name] = value
        }
        return tags
    }

    private static func isTag(_ text: String, most: Int) -> Bool {
        (1...most).contains(text.unicodeScalars.count)
            && text.wholeMatch(of: /[\p{L}\p{Z}\p{N}_.:\/=+@-]+/) != nil
    }
}

extension Character {
    fileprivate var isBrace: Bool { self == "{" || self == "}" }
}

extension String {
    fileprivate var trimmedSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
