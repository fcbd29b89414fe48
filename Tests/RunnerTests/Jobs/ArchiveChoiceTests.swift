import Cloud
import Foundation
import Testing

@testable import Runner

@Suite("ArchiveChoice")
struct ArchiveChoiceTests {
    @Test("What a person names is a folder from here, or a bucket")
    func place() throws {
        let here = FileManager.default.currentDirectoryPath
        #expect(try ArchiveChoice(place: "/kept") == .folder("/kept"))
        #expect(try ArchiveChoice(place: "kept") == .folder("\(here)/kept"))
        #expect(
            try ArchiveChoice(place: "s3://kept/a")
                == .bucket(BucketChoice(root: S3Address(bucket: "kept", key: "a"))))
        #expect(
            throws: RunFailure.invalid(
                "s3://K is not a bucket and prefix", remedy: "Write s3://BUCKET/PREFIX.")
        ) { try ArchiveChoice(place: "s3://K") }
    }

    @Test("Each tenant has its key, and its id among the tags")
    func tenants() {
        let choice = BucketChoice(
            root: S3Address(bucket: "kept", key: ""), kmsKey: "alias/x-{tenant}",
            tags: ["team": "sales"])
        #expect(choice.kmsKey(of: .acme) == "alias/x-acme")
        #expect(choice.tags(of: .bolt) == ["team": "sales", "tenant": "bolt"])
        let plain = BucketChoice(root: choice.root)
        #expect(plain.kmsKey(of: .acme) == nil)
        #expect(plain.tags(of: .acme) == ["tenant": "acme"])
    }
}
