import Foundation
import TestSupport
import Testing

@Suite("Runs that make only what an upload touches")
struct IncrementalRunTests {
    private static let asOf = "2026-02-10"

    /// With `times`, lines may say a time of day, and of every order one value counts besides.
    private static func workdir(
        mode: String, key: Bool = false, times: Bool = false
    ) throws -> Workdir {
        let work = try Workdir()
        try work.write(
            """
            version: 1
            currency: USD\(times ? "\ntime_zone: America/New_York" : "")
            source:
              time: date
              columns:
                date: {type: date\(times ? "" : ", formats: [yyyy-MM-dd]")}
                order: {type: text\(key ? ", key: true" : "")}
                region: {type: text}
                amount: {type: money}
              upload: {mode: \(mode)}
            dimensions: [region]
            slices: [[], [region]]
            metrics:
              revenue: {aggregate: sum, of: amount}
              least: {aggregate: min, of: amount}
              orders: {aggregate: count_distinct, of: order}
              average: {ratio: [revenue, orders]}
            """ + (times ? onceOfEach : ""), to: "metrics.yaml")
        try work.write(
            """
            version: 1
            tenants: [{id: acme, inputs: ["in/*.csv"], spec: metrics.yaml}]
            reports: {grains: [month], formats: [json], length: headline}

            """, to: "job.yaml")
        return work
    }

    private static let onceOfEach = """

          closing: {aggregate: last, of: amount, per: [order]}
          opening: {aggregate: first, of: amount, per: [region], where: amount > 0}
        """

    /// Of few days, so that lines of one order meet on one.
    private static let times = [
        "", "T08:00", "T08:00:30", "T13:00:30Z", "T01:30:00-05:00", "T01:15:00-04:00",
        "T23:59:59.5-05:00",
    ]

    /// Lines over some days from one within fourteen months on.
    private func export(_ random: inout SeededGenerator) -> String {
        let first = Int.random(in: 0..<420, using: &random)
        var text = "date,order,region,amount\n"
        for _ in 0..<Int.random(in: 1...12, using: &random) {
            let day = first + Int.random(in: 0..<40, using: &random)
            let time = Self.times[Int.random(in: Self.times.indices, using: &random)]
            let ofMonth = [2, 9, 9, day % 28 + 1][Int.random(in: 0..<4, using: &random)]
            let date = "\(2025 + day / 336)-\(two(day % 336 / 28 + 1))-\(two(ofMonth))\(time)"
            let order = Int.random(in: 0..<20, using: &random)
            let region = ["North", "South", "West"][Int.random(in: 0..<3, using: &random)]
            text += "\(date),o\(order),\(region),\(Int.random(in: -50...900, using: &random)).5\n"
        }
        return text
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private func tables(_ work: Workdir, _ arguments: String...) throws -> String {
        let run = try work.run(["run", "job.yaml", "--quiet", "--as-of", Self.asOf] + arguments)
        #expect(run.code == 0, "\(run.errors)")
        return try work.run("tables", "--tenant", "acme").output
    }

    /// The tables that a full refresh makes, of a copy of the folder.
    private func rebuilt(_ work: Workdir) throws -> String {
        let copy = try Workdir()
        _ = try work.shell("cp -r . '\(copy.path)'")
        return try tables(copy, "--full-refresh")
    }

    struct Drawn: Sendable, CustomTestStringConvertible {
        let mode: String
        let key: Bool
        let seed: Int

        var testDescription: String { "\(mode)\(key ? ", keys" : ""), seed \(seed)" }
    }

    private static let everyDrawn: [Drawn] = [
        ("append", false), ("append", true), ("replace_source", false), ("replace_source", true),
        ("replace_period", false), ("replace_period", true),
    ].flatMap { (mode: String, key: Bool) -> [Drawn] in
        (0..<2).map { Drawn(mode: mode, key: key, seed: $0) }
    }

    @Test(
        "Uploads, replacements, removals, kills and retries: the same as a full rebuild",
        arguments: everyDrawn)
    func sequences(_ sequence: Drawn) throws {
        let work = try Self.workdir(mode: sequence.mode, key: sequence.key, times: true)
        var random = SeededGenerator(
            seed: 1000 * sequence.seed + sequence.mode.utf8.count + (sequence.key ? 1 : 0))
        var exports = Exports()
        for round in 0..<4 {
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                try change(&exports, in: work, &random)
                if Bool.random(using: &random) { try stopRun(in: work, &random) }
            }
            let made = try tables(work)
            #expect(try made == rebuilt(work), "round \(round)")
            if round == 3 { #expect(try tables(work) == made, "again") }
        }
    }

    /// The exports that lie in the folder, and every text that any had.
    private struct Exports {
        var names: [String] = []
        var made = 0
        var texts: [String] = []
    }

    /// New exports, another text for one, an earlier text again, or one fewer.
    private func change(
        _ exports: inout Exports, in work: Workdir, _ random: inout SeededGenerator
    ) throws {
        func put(_ text: String, _ name: String) throws {
            exports.texts.append(text)
            try work.write(text, to: "in/\(name).csv")
        }
        let count = exports.names.count
        switch Int.random(in: 0..<5, using: &random) {
        case 0 where count > 0:
            try put(export(&random), exports.names[Int.random(in: 0..<count, using: &random)])
        case 1 where count > 1:
            let name = exports.names.remove(at: Int.random(in: 0..<count, using: &random))
            try FileManager.default.removeItem(atPath: "\(work.path)/in/\(name).csv")
        case 2 where count > 0:
            let text = exports.texts[Int.random(in: exports.texts.indices, using: &random)]
            try put(text, exports.names[Int.random(in: 0..<count, using: &random)])
        default:
            for _ in 0..<2 {
                exports.made += 1
                exports.names.append("file-\(exports.made)")
                try put(export(&random), "file-\(exports.made)")
            }
        }
    }

    /// A run that is killed at some moment.
    private func stopRun(in work: Workdir, _ random: inout SeededGenerator) throws {
        let running = try work.start(["run", "job.yaml", "--quiet", "--as-of", Self.asOf])
        usleep(UInt32.random(in: 5_000...400_000, using: &random))
        kill(running.process.processIdentifier, SIGKILL)
        running.process.waitUntilExit()
    }

    private static let exports = [
        "a": """
        date,order,region,amount
        2025-11-28,o1,North,10
        2025-11-29,o2,South,20.5
        2025-12-01,o2,South,4

        """,
        "b": """
        date,order,region,amount
        2025-12-01,o3,North,7.25
        2025-12-02,o1,West,-3
        2026-01-05,o4,,100

        """,
        "c": """
        date,order,region,amount
        2026-01-06,o5,North,1
        2026-01-31,o5,North,2

        """,
    ]

    /// The store is one that the version before made of these exports.
    @Test("A store that keeps no months is brought up to date, and ends as one made anew")
    func upgraded() throws {
        let work = try Self.workdir(mode: "append")
        let anew = try Self.workdir(mode: "append")
        for folder in [work, anew] {
            for (name, text) in Self.exports { try folder.write(text, to: "in/\(name).csv") }
        }
        try work.loadStore("before-months")
        let expected = try tables(anew)
        #expect(expected.contains("\norders,,quarter,2025-Q4,3,count,5,"))
        #expect(try work.run("tables", "--tenant", "acme").output == expected)
        for folder in [work, anew] {
            try folder.write("date,order,region,amount\n2026-02-01,o6,West,5\n", to: "in/d.csv")
        }
        let plan = try work.run("plan", "job.yaml", "--as-of", Self.asOf).output
        #expect(plan.contains("d.csv") && !plan.contains("read again"))
        let changed = try tables(anew)
        #expect(changed != expected)
        #expect(try tables(work) == changed)
        #expect(try rebuilt(work) == changed)
    }
}

extension Workdir {
    /// The store of `acme` that an earlier version has left.
    func loadStore(_ name: String) throws {
        let dump = projectRoot.path + "/Tests/EndToEndTests/Fixtures/Stores/\(name).sql"
        try FileManager.default.createDirectory(
            atPath: "\(path)/.salestalk/store", withIntermediateDirectories: true)
        try write(
            """
            import sqlite3
            store = sqlite3.connect(".salestalk/store/tenant-acme.sqlite")
            store.executescript(open("\(dump)", encoding="utf-8").read())
            """, to: "load.py")
        _ = try shell("python3 load.py")
    }
}

/// SplitMix64: the same seed, the same numbers.
private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
