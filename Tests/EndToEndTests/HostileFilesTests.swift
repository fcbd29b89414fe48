import Foundation
import Testing

/// Files made to take all memory or all day.
@Suite("Hostile files")
struct HostileFilesTests {
    /// The longest record that is read is 16 MB; what is kept of it stays below this.
    static let peakLimit = 512

    struct Endless: Sendable, CustomTestStringConvertible {
        let name: String
        /// Shell commands that write the file to their output.
        let make: String
        let says: String

        var testDescription: String { name }
    }

    static let header = "printf 'date,region,Net Amount\\n2025-09-01,East,100.00\\n'"
    static let endless = [
        Endless(
            name: "a line of a gigabyte",
            make: "\(header); head -c 1000000000 /dev/zero | tr '\\0' x",
            says: "line 3: a record is longer than 16 MB"),
        Endless(
            name: "a gzip bomb of one line",
            make: "{ \(header); head -c 50000000 /dev/zero | tr '\\0' x; } | gzip -1",
            says: "line 3: a record is longer than 16 MB"),
    ]

    @Test("are refused in bounded memory, with their place", arguments: endless)
    func memory(file: Endless) throws {
        let work = try Workdir()
        try work.writeSmallJob()
        for command in ["preview -", "aggregate - --spec metrics.yaml"] {
            let told = try measured(command, file.make, in: work)
            #expect(told.code == 1, "\(told.errors)")
            #expect(told.errors.contains(file.says), "\(told.errors)")
            #expect(told.peakMegabytes < Self.peakLimit)
        }
    }

    @Test("A quote that is never closed costs its own line, not the lines behind it")
    func unclosedQuote() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        let make =
            "\(Self.header); yes '2025-09-02,\"East, upper\",1.00' | head -n 10; "
            + "echo '2025-09-02,\"East,1.00'; yes 2025-09-03,West,2.00 | head -n 200000"
        let told = try measured("aggregate - --spec metrics.yaml", make, in: work)
        #expect(told.code == 0, "\(told.errors)")
        #expect(told.errors.contains("line 13"), "\(told.errors)")
        #expect(told.errors.contains("200,011 accepted + 1 rejected"), "\(told.errors)")
        #expect(told.peakMegabytes < Self.peakLimit)
    }

    /// Each is read in a second or two; what took the square of its size would take hours.
    static let shapes = [
        ("quotes", "yes '\"' | head -n 50000"),
        ("quotes inside", "yes 'a\"b' | head -n 50000"),
        ("blank lines", "yes '' | head -n 300000"),
        ("delimiters", "head -c 500000 /dev/zero | tr '\\0' ,; echo"),
        ("carriage returns", "head -c 200000 /dev/zero | tr '\\0' '\\r'"),
        ("repeated headers", "yes date,region,'Net Amount' | head -n 30000"),
        ("totals", "yes Total,,1.00 | head -n 30000"),
        ("many regions", "seq 1 20000 | sed 's/.*/2025-09-01,R&,1.00/'"),
    ]

    @Test(
        "are read in time that grows with their size only", .timeLimit(.minutes(5)),
        arguments: shapes)
    func time(name: String, make: String) throws {
        let work = try Workdir()
        try work.writeSmallJob()
        for command in ["preview -", "preview - --as csv", "aggregate - --spec metrics.yaml"] {
            let told = try measured(command, "\(Self.header); \(make)", in: work)
            #expect([0, 1, 5].contains(told.code), "\(name): \(told.errors.prefix(500))")
            #expect(told.peakMegabytes < Self.peakLimit, "\(name)")
        }
    }

    @Test("A header of 50,000 names", .timeLimit(.minutes(5)))
    func wide() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        let make =
            "printf 'date,region,Net Amount'; seq -f ',c%g' 1 50000 | tr -d '\\n'; "
            + "for n in 1 2 3; do printf '\\n2025-09-01,East,100.00'; seq -f ,%g 1 50000 "
            + "| tr -d '\\n'; done"
        let told = try measured("aggregate - --spec metrics.yaml", make, in: work)
        #expect(told.code == 0, "\(told.errors.prefix(500))")
        #expect(told.peakMegabytes < Self.peakLimit)
    }

    private struct Told {
        let code: Int32
        let peakMegabytes: Int
        let errors: String
    }

    /// Runs the binary on what a shell writes, and says how much memory it had at most.
    private func measured(_ command: String, _ make: String, in work: Workdir) throws -> Told {
        let script = """
            import resource, subprocess, sys
            run = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
            print(run.returncode, peak, run.stderr.decode(errors="replace")[:100000])
            """
        try work.write(script, to: "peak.py")
        let python = ProcessInfo.processInfo.environment["SALESTALK_PYTHON"] ?? "python3"
        let output = try work.shell(
            "{ \(make); } 2>/dev/null | '\(python)' peak.py \(Workdir.binary) \(command)")
        let words = output.split(separator: " ", maxSplits: 2)
        return Told(
            code: try #require(words.first.flatMap { Int32($0) }),
            peakMegabytes: try #require(words.dropFirst().first.flatMap { Int($0) }),
            errors: String(words.last ?? ""))
    }
}
