import SalesCore
import Storage
import Testing

@Suite("Manifests")
struct ManifestTests {
    private let manifest = Manifest(
        tenant: Samples.tenant, period: .month(2025, 12), run: "r1",
        objects: ["report.md.gz", "facts.json.gz", "Z.gz"].map { key in
            Manifest.Entry(
                key: key, stored: Fingerprint(of: Array(key.utf8)), content: Fingerprint(of: []))
        })

    @Test("The same manifest is the same bytes, sorted")
    func stable() throws {
        let bytes = try manifest.encoded()
        let again = Manifest(
            tenant: manifest.tenant, period: manifest.period, run: manifest.run,
            objects: manifest.objects.reversed())
        #expect(try again.encoded() == bytes)
        #expect(manifest.objects.map(\.key) == ["Z.gz", "facts.json.gz", "report.md.gz"])
        #expect(try Manifest(decoding: bytes, at: "manifest.json") == manifest)
        #expect(bytes.last == UInt8(ascii: "\n"))
    }

    @Test("Reads as a person expects")
    func text() throws {
        let small = Manifest(
            tenant: Samples.tenant, period: .month(2025, 12), run: "r1",
            objects: [
                Manifest.Entry(
                    key: "a.gz", stored: Fingerprint(bytes: 2, sha256: "aa"),
                    content: Fingerprint(bytes: 1, sha256: "bb"))
            ])
        #expect(
            String(decoding: try small.encoded(), as: UTF8.self) == """
                {
                  "objects" : [
                    {
                      "content" : {
                        "bytes" : 1,
                        "sha256" : "bb"
                      },
                      "key" : "a.gz",
                      "stored" : {
                        "bytes" : 2,
                        "sha256" : "aa"
                      }
                    }
                  ],
                  "period" : "2025-12",
                  "run" : "r1",
                  "tenant" : "acme",
                  "version" : 1
                }

                """)
    }

    @Test("One of a later version is refused with its own reason")
    func newer() {
        #expect(throws: StorageFailure.newerVersion(path: "m")) {
            try Manifest(decoding: Array(#"{"version": 2, "new": true}"#.utf8), at: "m")
        }
    }

    @Test(
        "What is none, or points out of its folder, is refused",
        arguments: [
            "", "{}", "[1]", #"{"version":1}"#,
            #"{"version":1,"tenant":"acme","period":"2025-12","run":"r","objects":"#
                + #"[{"key":"../x","stored":{"bytes":1,"sha256":""},"#
                + #""content":{"bytes":1,"sha256":""}}]}"#,
        ])
    func malformed(_ text: String) {
        #expect(throws: StorageFailure.self) {
            try Manifest(decoding: Array(text.utf8), at: "m")
        }
    }
}
