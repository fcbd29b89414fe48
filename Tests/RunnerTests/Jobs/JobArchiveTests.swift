import Cloud
import SalesCore
import Spec
import Testing

@testable import Runner

@Suite("JobArchive")
struct JobArchiveTests {
    private func job(_ yaml: String) throws -> Job { try Workshop().job(with: yaml) }

    @Test(
        "Archives",
        arguments: [
            ("file:archive", "archive"), ("file:../kept", "../kept"),
            ("file:/var/kept", "/var/kept"),
            ("file:///var/kept", "/var/kept"),
        ])
    func archive(url: String, folder: String) throws {
        #expect(try job("archive: {url: \"\(url)\"}").archive == .folder(folder))
    }

    @Test("Archives in buckets")
    func bucket() throws {
        let job = try job(
            """
            archive:
              url: s3://kept/sales/
              region: eu-west-1
              kms_key: alias/salestalk-{tenant}
              tags: {team: sales ops, cost-centre: 0042}
            """)
        #expect(
            job.archive
                == .bucket(
                    BucketChoice(
                        root: S3Address(bucket: "kept", key: "sales"), region: "eu-west-1",
                        kmsKey: "alias/salestalk-{tenant}",
                        tags: ["team": "sales ops", "cost-centre": "0042"])))
    }

    @Test(
        "Keys of KMS",
        arguments: [
            "1234abcd-12ab-34cd-56ef-1234567890ab", "mrk-1234abcd12ab34cd56ef1234567890ab",
            "alias/sales", "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab",
            "arn:aws:kms:eu-west-1:111122223333:alias/{tenant}",
        ])
    func kmsKey(key: String) throws {
        let job = try job("archive: {url: \"s3://kept\", kms_key: \"\(key)\"}")
        #expect(
            job.archive
                == .bucket(BucketChoice(root: S3Address(bucket: "kept", key: ""), kmsKey: key)))
    }

    @Test(
        "What cannot be is told with its place and its remedy",
        arguments: [
            (
                "archive: {url: kept}",
                "3:16: archive.url: 'kept' is not a place for an archive. "
                    + "Write file:FOLDER or s3://BUCKET/PREFIX."
            ),
            (
                "archive: {url: \"file://\"}",
                "3:16: archive.url: 'file://' is not a place for an archive. "
                    + "Write file:FOLDER or s3://BUCKET/PREFIX."
            ),
            (
                "archive: {url: \"file:a\", kms_key: alias/k}",
                "3:35: archive.kms_key: means nothing with a folder. Leave kms_key out."
            ),
            (
                "archive: {url: \"s3://A\"}",
                "3:16: archive.url: 's3://A' is not a bucket and prefix. "
                    + "Write s3://BUCKET/PREFIX: a bucket has 3 to 63 of a-z, 0-9, - and the dot, "
                    + "a prefix no part that is empty or begins with a dot."
            ),
            (
                "archive: {url: \"s3://bucket/a//b\"}",
                "3:16: archive.url: 's3://bucket/a//b' is not a bucket and prefix. "
                    + "Write s3://BUCKET/PREFIX: a bucket has 3 to 63 of a-z, 0-9, - and the dot, "
                    + "a prefix no part that is empty or begins with a dot."
            ),
            (
                "archive: {url: \"s3://bucket/../b\"}",
                "3:16: archive.url: 's3://bucket/../b' is not a bucket and prefix. "
                    + "Write s3://BUCKET/PREFIX: a bucket has 3 to 63 of a-z, 0-9, - and the dot, "
                    + "a prefix no part that is empty or begins with a dot."
            ),
            (
                "archive: {url: \"s3://bucket\", kms_key: mine}",
                "3:40: archive.kms_key: 'mine' is not a key of KMS. "
                    + "Write its id, its ARN or alias/NAME; {tenant} stands for the tenant's id."
            ),
            (
                "archive: {url: \"s3://bucket\", kms_key: \"alias/{id}\"}",
                "3:40: archive.kms_key: 'alias/{id}' is not a key of KMS. "
                    + "Write its id, its ARN or alias/NAME; {tenant} stands for the tenant's id."
            ),
            (
                "archive: {url: \"s3://bucket\", tags: {tenant: x}}",
                "3:38: archive.tags: the tag 'tenant' is the tenant's id. "
                    + "Choose another name for this one."
            ),
            (
                "archive: {url: \"s3://bucket\", tags: {\"aws:x\": y}}",
                "3:38: archive.tags: 'aws:x' is not a tag that S3 takes. "
                    + "Use letters, digits, spaces and + - = . _ : / @, and no aws: in front."
            ),
            (
                "archive: {url: \"s3://bucket\", tags: {a: \"b?\"}}",
                "3:38: archive.tags: 'a' is not a tag that S3 takes. "
                    + "Use letters, digits, spaces and + - = . _ : / @, and no aws: in front."
            ),
            (
                "archive: {url: \"s3://bucket\", region: x}",
                "3:39: archive.region: 'x' is not a region of AWS. "
                    + "Write it as AWS does: eu-central-1."
            ),

        ])
    func problem(yaml: String, message: String) throws {
        #expect(try Workshop().problems(with: yaml) == [message])
    }
}
