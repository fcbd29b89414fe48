import Foundation
import SalesCore
import Spec
import Testing

@testable import Runner

@Suite("JobReader")
struct JobReaderTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    static let tenants = "tenants: [{id: acme, inputs: a.csv, spec: m.yaml}]\n"

    private func job(_ yaml: String) throws -> Job {
        try workshop.write(yaml, to: "jobs/job.yaml")
        return try JobReader.job(at: workshop.path + "/jobs/job.yaml")
    }

    /// Every problem as `line:column: message. remedy`.
    private func problems(in yaml: String) throws -> [String] {
        let failure = #expect(throws: SpecFailure.self) { try job(yaml) }
        let file = workshop.path + "/jobs/job.yaml:"
        return (failure?.problems ?? []).map {
            $0.description.replacingOccurrences(of: file, with: "")
        }
    }

    @Test("A whole job file says all there is to say")
    func whole() throws {
        let job = try job(
            """
            version: 1
            name: nightly
            tenants:
              - id: acme
                name: Acme Outdoor
                inputs: [../exports/*.csv, more]
                spec: ../specs/acme.yaml
              - {id: 2-go, inputs: one.csv, spec: /specs/two.yaml}
            reports: {grains: quarter, periods: [2025-Q3, FY2026-Q1], formats: [md], length: full,
                audience: analyst, language: en}
            store: {kind: sqlite}
            writer: {provider: ollama, url: "http://10.0.0.1:11434", model: tiny}
            archive: {url: "file:/var/archive"}
            limits: {workers: 3, model_calls: 1, tokens_per_tenant: 500, model_timeout: 20s, answer_cache: 7d, deadline: 90s}
            """)
        let second = try #require(TenantID("2-go"))
        #expect(job.name == "nightly")
        #expect(job.folder == workshop.path + "/jobs")
        #expect(
            job.tenants == [
                JobTenant(
                    tenant: Tenant(id: .acme, name: "Acme Outdoor"),
                    inputs: ["../exports/*.csv", "more"], spec: "../specs/acme.yaml"),
                JobTenant(
                    tenant: Tenant(id: second, name: "2-go"), inputs: ["one.csv"],
                    spec: "/specs/two.yaml"),
            ])
        #expect(
            job.reports
                == ReportOptions(
                    grains: [.quarter],
                    periods: [.quarter(2025, 3), .quarter(2026, 1, isFiscal: true)],
                    formats: [.md], length: .full, audience: .analyst))
        #expect(job.writer == .ollama(url: "http://10.0.0.1:11434", model: "tiny"))
        #expect(job.archive == .folder("/var/archive"))
        #expect(
            job.limits
                == Limits(
                    workers: 3, modelCalls: 1, tokensPerTenant: 500, modelTimeout: 20,
                    answerCache: 7 * 86_400, deadline: 90))
    }

    @Test("Reports in German", arguments: [("en", nil), ("de", ReportLanguage.german)])
    func language(_ tag: String, _ language: ReportLanguage?) throws {
        let job = try job("version: 1\nreports: {language: \(tag)}\n" + Self.tenants)
        #expect(job.reports.language == language)
    }

    @Test("Inputs in a bucket, a role for the tenant, and a region for all")
    func onAWS() throws {
        let job = try job(
            """
            version: 1
            region: eu-central-1
            tenants:
              - id: acme
                inputs: ["s3://exports/acme/*.csv.gz", late.csv]
                spec: m.yaml
                role: arn:aws:iam::123456789012:role/path/salestalk-acme
            """)
        #expect(job.region == "eu-central-1")
        #expect(job.tenants.first?.inputs == ["s3://exports/acme/*.csv.gz", "late.csv"])
        #expect(
            job.tenants.first?.role == "arn:aws:iam::123456789012:role/path/salestalk-acme")
        #expect(job.usesAWS)
    }

    @Test("Version and tenants are enough")
    func least() throws {
        let job = try job("version: 1\n" + Self.tenants)
        #expect(job.name == "job")
        #expect(job.tenants.map(\.tenant) == [Tenant(id: .acme, name: "acme")])
        #expect(job.reports == ReportOptions())
        #expect(job.limits == Limits())
    }

    @Test("`latest` is the default said aloud")
    func latest() throws {
        #expect(
            try job("version: 1\nreports: {periods: latest}\n" + Self.tenants).reports.periods
                == nil)
    }

    @Test(
        "What is wrong is told with its place and its remedy",
        arguments: [
            (
                "version: 2\n",
                "1:10: version: version 2 is not known. This program reads version 1."
            ),
            (
                "version: 1\nregion: Frankfurt\n",
                "2:9: region: 'Frankfurt' is not a region of AWS. Write it as AWS does: eu-central-1."
            ),
            (
                "version: 1\nregion: eu-west-1\n",
                "2:9: region: nothing of this job is on AWS. Leave it out."
            ),
            ("version: one\n", "1:10: version: expected a whole number, found 'one'."),
            (
                "version: 1\nreport: {}\n",
                "2:1: unknown key 'report'. Did you mean 'reports'?"
            ),
            (
                "version: 1\nname: \" \"\n",
                "2:7: name: is blank. Write a text, or leave the key out."
            ),
            (
                "version: 1\nreports: {grains: monht}\n",
                "2:19: reports.grains: unknown value 'monht'. Did you mean 'month'?"
            ),
            (
                "version: 1\nreports: {grains: []}\n",
                "2:19: reports.grains: is an empty list. Name at least one, or leave the key out."
            ),
            (
                "version: 1\nreports: {formats: [md, slack]}\n",
                "2:25: reports.formats[1]: 'slack' is not supported yet. Supported: md, html, json."
            ),
            (
                "version: 1\nreports: {periods: [2025-13]}\n",
                "2:21: reports.periods[0]: '2025-13' is not a period. "
                    + "Write latest, 2025-10, 2025-Q4, FY2026-Q3 or FY2026-P09."
            ),
            (
                "version: 1\nreports: {periods: []}\n",
                "2:20: reports.periods: is an empty list. Name at least one, or leave the key out."
            ),
            (
                "version: 1\nreports: {length: long}\n",
                "2:19: reports.length: unknown value 'long'. Known: headline, brief, full."
            ),
            (
                "version: 1\nreports: {language: fr}\n",
                "2:21: reports.language: unknown value 'fr'. Known: en, de."
            ),
        ])
    func problem(yaml: String, message: String) throws {
        #expect(try problems(in: yaml + Self.tenants) == [message])
    }

    @Test(
        "What is wrong with tenants is told the same way",
        arguments: [
            (
                "[]",
                "2:10: tenants: names no tenant. "
                    + "Add one: - {id: acme, inputs: [exports/*.csv], spec: metrics.yaml}."
            ),
            ("{id: acme}", "2:10: tenants: expected a list, found a mapping."),
            (
                "[{id: Acme, inputs: a.csv, spec: m}]",
                "2:16: tenants[0].id: 'Acme' is not a tenant id: it has the capital A; only a to z, "
                    + "0 to 9 and - may stand in it. Use 2 to 63 of a-z, 0-9 and -, starting with a letter or digit."
            ),
            ("[{id: acme, inputs: a.csv}]", "2:11: tenants[0]: no 'spec'. Add the key 'spec'."),
            ("[{id: acme, spec: m}]", "2:11: tenants[0]: no 'inputs'. Add the key 'inputs'."),
            ("[{inputs: a.csv, spec: m}]", "2:11: tenants[0]: no 'id'. Add the key 'id'."),
            (
                "[{id: acme, inputs: [], spec: m}]",
                "2:30: tenants[0].inputs: names no input. Add a file or a pattern."
            ),
            (
                "[{id: acme, inputs: \"s3://B_/*.csv\", spec: m}]",
                "2:30: tenants[0].inputs: 's3://B_/*.csv' is no place that inputs come from. "
                    + "Write a path, or s3://BUCKET/PREFIX/*.csv."
            ),
            (
                "[{id: acme, inputs: [a.csv, \"gs://b/x\"], spec: m}]",
                "2:38: tenants[0].inputs[1]: 'gs://b/x' is no place that inputs come from. "
                    + "Write a path, or s3://BUCKET/PREFIX/*.csv."
            ),
            (
                "[{id: acme, inputs: \"s3://bucket/x\", spec: m, role: admin}]",
                "2:62: tenants[0].role: 'admin' is not the ARN of a role. "
                    + "Write arn:aws:iam::ACCOUNT:role/NAME, ACCOUNT having 12 digits."
            ),
            (
                "[{id: acme, inputs: a.csv, spec: m, role: \"arn:aws:iam::123456789012:role/a\"}]",
                "2:52: tenants[0].role: nothing of this job is on AWS. Leave it out."
            ),
            (
                "[{id: acme, input: a.csv, inputs: b.csv, spec: m}]",
                "2:22: tenants[0]: unknown key 'input'. Did you mean 'inputs'?"
            ),
            (
                "[{id: acme, inputs: a.csv, spec: m}, {id: acme, inputs: b.csv, spec: m}]",
                "2:47: tenants[1]: tenant acme stands more than once. "
                    + "Put all its inputs into one entry."
            ),
        ])
    func tenantProblem(tenants: String, message: String) throws {
        #expect(try problems(in: "version: 1\ntenants: \(tenants)\n") == [message])
    }

    @Test("Everything wrong is told at once, in the order of the file")
    func all() throws {
        #expect(
            try problems(in: "name: x\nlimit: 1\nlimits: {workers: 0}\n") == [
                "1:1: no 'version'. Add the key 'version'.",
                "1:1: no 'tenants'. Add the key 'tenants'.",
                "2:1: unknown key 'limit'. Did you mean 'limits'?",
                "3:19: limits.workers: expected a whole number 1 … 64, found '0'.",
            ])
    }

    @Test("A job file that is none is refused as such")
    func unreadable() throws {
        let missing = workshop.path + "/nowhere.yaml"
        #expect(
            throws: RunFailure.invalid(
                "\(missing): no such file",
                remedy: "Check the path; the demo's job is jobs/demo.yaml.")
        ) { try JobReader.job(at: missing) }
        #expect(throws: RunFailure.isFolder(path: workshop.path)) {
            try JobReader.job(at: workshop.path)
        }
        try workshop.write([0x6E, 0xE4, 0x0A], to: "latin.yaml")
        let latin = workshop.path + "/latin.yaml"
        #expect(
            throws: RunFailure.invalid("\(latin) is not UTF-8 text", remedy: "Save it as UTF-8.")
        ) { try JobReader.job(at: latin) }
    }

    @Test("A spec is found from the job's folder, or by its whole path")
    func spec() throws {
        try workshop.write(Workshop.spec(), to: "specs/m.yaml")
        try workshop.write("", to: "jobs/job.yaml")
        let relative = try JobReader.spec(at: "../specs/m.yaml", in: workshop.path + "/jobs")
        let absolute = try JobReader.spec(at: workshop.path + "/specs/m.yaml", in: "elsewhere")
        #expect(relative == absolute)
        #expect(relative.metrics.map(\.name) == ["revenue"])
    }

    @Test("A fault in a spec names the spec's file")
    func specFault() throws {
        try workshop.write(
            Workshop.spec().replacingOccurrences(of: "metrics:", with: "metrisc:"), to: "m.yaml")
        let failure = #expect(throws: SpecFailure.self) {
            try JobReader.spec(at: "m.yaml", in: workshop.path)
        }
        #expect(
            failure?.summary.contains(
                "\(workshop.path)/m.yaml:11:1: unknown key 'metrisc'. Did you mean 'metrics'?")
                == true, "\(failure?.summary ?? "")")
    }
}
