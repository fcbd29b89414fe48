import Foundation
import TestSupport
import Testing

@Suite("Bad input is named, with its remedy, and leaves nothing half-written")
struct BadInputTests {
    struct Trouble: Sendable, CustomTestStringConvertible {
        let name: String
        let code: Int32
        let says: [String]
        let make: @Sendable (Workdir) throws -> Void
        var testDescription: String { name }
    }

    static let troubles: [Trouble] = [
        Trouble(name: "a missing file", code: 5, says: ["no input matches exports/*.csv"]) {
            try FileManager.default.removeItem(atPath: $0.path + "/exports/a.csv")
        },
        Trouble(name: "an empty file", code: 1, says: ["a.csv", "empty"]) {
            try $0.write("", to: "exports/a.csv")
        },
        Trouble(name: "a binary file", code: 1, says: ["a.csv"]) {
            try $0.write(Data((0..<4000).map { UInt8($0 % 251) }), to: "exports/a.csv")
        },
        Trouble(
            name: "a workbook under a .csv name", code: 1, says: ["a.csv", "zip archive, not CSV"]
        ) {
            try $0.write(
                Data([0x50, 0x4B, 3, 4] + [UInt8](repeating: 7, count: 400)), to: "exports/a.csv")
        },
        Trouble(name: "a header without lines", code: 1, says: ["a.csv", "no line below it"]) {
            try $0.write("date,region,Net Amount\n", to: "exports/a.csv")
        },
        Trouble(
            name: "an unknown column", code: 5,
            says: ["a.csv", "Net Amount", "Did you mean \"Net Amount (USD)\"?"]
        ) {
            let text = Workdir.smallExport.replacingOccurrences(
                of: "Net Amount", with: "Net Amount (USD)")
            try $0.write(text, to: "exports/a.csv")
        },
        Trouble(
            name: "a currency that is none", code: 2,
            says: ["metrics.yaml:2:11: currency: 'UDS' is not", "Did you mean 'USD'?"]
        ) {
            let text = Workdir.smallSpec.replacingOccurrences(of: "USD", with: "UDS")
            try $0.write(text, to: "metrics.yaml")
        },
        Trouble(name: "a spec with a typo", code: 2, says: ["metrics.yaml:", "metrisc", "metrics"])
        {
            let text = Workdir.smallSpec.replacingOccurrences(of: "metrics:", with: "metrisc:")
            try $0.write(text, to: "metrics.yaml")
        },
        Trouble(name: "a job without tenants", code: 2, says: ["job.yaml:", "tenant"]) {
            try $0.write("version: 1\ntenants: []\n", to: "job.yaml")
        },
        Trouble(name: "a job that is not YAML", code: 2, says: ["job.yaml:"]) {
            try $0.write("version: [1\n", to: "job.yaml")
        },
        Trouble(name: "a truncated gzip file", code: 1, says: ["a.csv.gz"]) {
            try FileManager.default.removeItem(atPath: $0.path + "/exports/a.csv")
            try $0.write(
                Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 75, 73]), to: "exports/a.csv.gz")
            try $0.write(
                Workdir.smallJob.replacingOccurrences(of: "*.csv", with: "*.csv.gz"), to: "job.yaml"
            )
        },
        Trouble(name: "a home that is a file", code: 1, says: [".salestalk", "cannot be written"]) {
            try $0.write("", to: ".salestalk")
        },
    ]

    @Test("of a run", arguments: troubles)
    func run(trouble: Trouble) throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try trouble.make(work)
        let outcome = try work.run("run", "job.yaml")
        #expect(outcome.code == trouble.code, "\(outcome.errors)")
        for word in trouble.says { #expect(outcome.errors.contains(word), "\(outcome.errors)") }
        #expect(outcome.errors.hasPrefix("error: "))
        #expect(!outcome.errors.contains("unexpected"), "\(outcome.errors)")
        #expect(work.files(".salestalk/archive").isEmpty)
        #expect(work.files(".salestalk/reports").isEmpty)
    }

    @Test("A folder stands for the files in it, and what is wrong with them")
    func folder() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.write("", to: "nothing/notes.txt")
        let outcome = try work.run("aggregate", "nothing", "--spec", "metrics.yaml")
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("nothing/notes.txt: the file is empty"))
        #expect(outcome.output.isEmpty)
    }

    @Test("A full disk: the store, the archive and the reports stay as they were")
    func fullDisk() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        // A limit on the size of any file is how a test without a disk of its own runs out of room.
        let limited = Process()
        limited.executableURL = URL(filePath: "/bin/bash")
        limited.arguments = [
            "-c", "ulimit -f 4; trap '' XFSZ; exec \(Workdir.binary) run job.yaml",
        ]
        limited.currentDirectoryURL = URL(filePath: work.path)
        let errors = Pipe()
        limited.standardError = errors
        limited.standardOutput = FileHandle.nullDevice
        try limited.run()
        let said = String(
            decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        limited.waitUntilExit()
        #expect(limited.terminationStatus == 1)
        #expect(said.contains("error: "), "\(said)")
        #expect(!work.files(".salestalk/archive").keys.contains { $0.hasSuffix("manifest.json") })
        #expect(try work.run("run", "job.yaml").code == 0)
        #expect(try work.run("verify", ".salestalk/archive").code == 0)
    }

    @Test("An unreachable Ollama: the template writes, and the report says so")
    func unreachableOllama() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.write(
            Workdir.smallJob
                + "\nwriter: {provider: ollama, url: \"http://127.0.0.1:9\", model: any}\n",
            to: "job.yaml")
        let outcome = try work.run("run", "job.yaml", "--json")
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("fallbackReason"))
        let doctor = try work.run("doctor", "job.yaml")
        #expect(doctor.code == 1)
        #expect(doctor.output.contains("FIX writer"))
        #expect(doctor.output.contains("ollama serve"))
    }

    @Test(
        "Wrong usage ends with 2",
        arguments: [
            ["run"], ["run", "nowhere.yaml"], ["fly"], ["tables"],
            ["run", "job.yaml", "--period", "x"],
            ["tables", "--tenant", "nobody"], ["report", "--tenant", "nobody"], ["check", "-"],
            ["aggregate", "--spec", "metrics.yaml"], ["archive", "prune", "--keep", "0"],
            ["runs", "show", "nothing"],
        ])
    func usage(arguments: [String]) throws {
        let work = try Workdir()
        let outcome = try work.run(arguments)
        #expect(outcome.code == 2, "\(outcome.errors)")
        #expect(!outcome.errors.isEmpty)
        #expect(outcome.output.isEmpty)
    }

    @Test("One tenant's trouble leaves the others done, and ends with 3")
    func someTenantsFail() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.write(
            Workdir.smallJob
                + "\n  - {id: other, inputs: [nowhere/*.csv], spec: metrics.yaml}\n",
            to: "job.yaml")
        let outcome = try work.run("run", "job.yaml")
        #expect(outcome.code == 3)
        #expect(outcome.errors.contains("other: no input matches"))
        #expect(try work.run("tables", "--tenant", "acme").code == 0)
    }
}
