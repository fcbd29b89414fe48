import Foundation
import TestSupport
import Testing

@Suite("The samples")
struct SamplesTests {
    @Test(
        "are what their scripts make, and their expected tables what DuckDB computes from them",
        arguments: [
            "make_samples.py", "expected_tables.py", "make_troubles.py", "troubles_doc.py",
            "local_days.py",
        ])
    func scripts(name: String) throws {
        let (code, said) = try ProjectScript.run(name, "--check")
        #expect(code == 0, "\(said)")
    }

    @Test("Every line ends in the count that it should", arguments: DemoTests.tenants)
    func counts(tenant: String) throws {
        let work = try Workdir()
        try work.copySamples()
        let uploads = try uploads(of: tenant, in: work)
        let files = try expectedFiles(of: tenant, in: work)
        #expect(uploads.count == files.count)
        for (upload, file) in try paired(uploads, files) {
            let counts = try #require(upload.summary["counts"] as? [String: Any])
            for name in ["accepted", "rejected", "duplicate"] {
                #expect(counts[name] as? Int == file[name] as? Int, "\(name) of \(upload.name)")
            }
            let skipped = try #require(counts["skipped"] as? [String: Int])
            let expected = try #require(file["skipped"] as? [String: Int])
            for (ours, theirs) in [
                ("preamble", "preamble"), ("header", "header"), ("footer", "footer"),
                ("blank", "blank"), ("repeatedHeader", "repeated_header"),
            ] {
                #expect(skipped[ours] == expected[theirs], "\(ours) of \(upload.name)")
            }
        }
    }

    @Test(
        "Every bad line is in the quarantine, with its line and column",
        arguments: DemoTests.tenants)
    func quarantine(tenant: String) throws {
        let work = try Workdir()
        try work.copySamples()
        let uploads = try uploads(of: tenant, in: work)
        for (upload, file) in try paired(uploads, try expectedFiles(of: tenant, in: work)) {
            let bad = try #require(file["bad_lines"] as? [[String: Any]])
            let path = upload.quarantine
            let lines = try path.map {
                try String(contentsOfFile: $0, encoding: .utf8).split(separator: "\n").dropFirst()
            }
            #expect(lines?.count ?? 0 == bad.count, "\(upload.name)")
            for (line, expected) in zip(lines ?? [], bad) {
                let fields = line.split(separator: ",", omittingEmptySubsequences: false)
                #expect(Int(fields[1]) == expected["line"] as? Int, "\(line)")
                #expect(String(fields[2]) == expected["column"] as? String ?? "", "\(line)")
            }
        }
    }

    private struct Upload {
        let name: String
        let summary: [String: Any]
        let quarantine: String?
    }

    private func uploads(of tenant: String, in work: Workdir) throws -> [Upload] {
        let run = try work.run("run", "jobs/demo.yaml", "--tenant", tenant, "--json")
        let record = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let result = try #require((record["tenants"] as? [[String: Any]])?.first)
        return try #require(result["uploads"] as? [[String: Any]]).map { upload in
            let summary = try #require(upload["summary"] as? [String: Any])
            let file = try #require(summary["file"] as? String)
            return Upload(
                name: (file as NSString).lastPathComponent, summary: summary,
                quarantine: upload["quarantine"] as? String)
        }
    }

    private func expectedFiles(of tenant: String, in work: Workdir) throws -> [[String: Any]] {
        let text = try work.text("samples/\(tenant)/expected/counts.json")
        let counts = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        return try #require(counts?["files"] as? [[String: Any]])
    }

    private func paired(
        _ uploads: [Upload], _ files: [[String: Any]]
    ) throws -> [(Upload, [String: Any])] {
        try uploads.map { upload in
            (upload, try #require(files.first { $0["file"] as? String == upload.name }))
        }
    }
}
