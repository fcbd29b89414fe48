import Cloud
import Testing

@testable import Runner

@Suite("ObjectPattern")
struct ObjectPatternTests {
    private static let keys = [
        "exports/.hidden.csv", "exports/", "exports/a.csv", "exports/b.csv.gz", "exports/c.pdf",
        "exports/d.TSV", "exports/old/e.csv", "exports2/f.csv", "root.csv", "was it?.csv",
    ]

    @Test(
        "Wildcards and folders mean what they mean for files",
        arguments: [
            ("s3://bucket/exports/*.csv", ["exports/a.csv"]),
            ("s3://bucket/exports/*.csv*", ["exports/a.csv", "exports/b.csv.gz"]),
            ("s3://bucket/exports/[ab]*", ["exports/a.csv", "exports/b.csv.gz"]),
            ("s3://bucket/exports/?.csv", ["exports/a.csv"]),
            ("s3://bucket/exports/*/*.csv", ["exports/old/e.csv"]),
            ("s3://bucket/*/*.csv", ["exports/a.csv", "exports2/f.csv"]),
            ("s3://bucket/exports/.*.csv", ["exports/.hidden.csv"]),
            ("s3://bucket/exports/a.csv", ["exports/a.csv"]),
            ("s3://bucket/exports", ["exports/a.csv", "exports/b.csv.gz", "exports/d.TSV"]),
            ("s3://bucket/exports/", ["exports/a.csv", "exports/b.csv.gz", "exports/d.TSV"]),
            ("s3://bucket", ["root.csv", "was it?.csv"]),
            ("s3://bucket/was it?.csv", ["was it?.csv"]),
            ("s3://bucket/export", []), ("s3://bucket/*.gz", []),
        ])
    func matches(text: String, keys: [String]) throws {
        let pattern = try #require(ObjectPattern(text))
        let objects = Self.keys.filter { $0.hasPrefix(pattern.literal.key) }
            .map { S3Object(key: $0, size: 1, etag: "e") }
        #expect(pattern.matches(in: objects).map(\.key) == keys)
    }

    @Test(
        "What every object begins with is all that is listed",
        arguments: [
            ("s3://bucket/a/b*/c.csv", "a/b"), ("s3://bucket/a/", "a"), ("s3://bucket/*", ""),
            ("s3://bucket", ""),
        ])
    func literal(text: String, prefix: String) throws {
        #expect(try #require(ObjectPattern(text)).literal.key == prefix)
    }

    @Test("What is no bucket is no pattern", arguments: ["a.csv", "s3://*/a", "s3://", "S3://b/a"])
    func none(text: String) { #expect(ObjectPattern(text) == nil) }
}
