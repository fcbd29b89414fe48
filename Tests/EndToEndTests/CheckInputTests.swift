import Foundation
import TestSupport
import Testing

/// Whatever is handed to `check`: nothing untrue is called supported, and nothing hangs.
@Suite("salestalk check on texts that are none")
struct CheckInputTests {
    private static let folder = Result {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.run("run", "job.yaml")
        return work
    }

    private func check(
        _ text: Data, period: String = "2025-10"
    ) throws -> (outcome: Workdir.Outcome, seconds: Double) {
        let work = try Self.folder.get()
        let name = UUID().uuidString + ".txt"
        try work.write(text, to: name)
        let began = Date()
        let outcome = try work.run("check", name, "--tenant", "acme", "--period", period, "--json")
        return (outcome, Date().timeIntervalSince(began))
    }

    private func verdict(_ outcome: Workdir.Outcome) throws -> String? {
        let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        return (report as? [String: Any])?["verdict"] as? String
    }

    @Test(
        "A megabyte is read to its end, where the untrue sentence stands",
        arguments: [
            "x", "9", "\n", "\u{FEFF}", "é", "日本",
        ])
    func megabyte(piece: String) throws {
        let many = 1_000_000 / piece.utf8.count
        let text =
            String(repeating: piece, count: many)
            + "\n\nRevenue was $999.00 in October 2025.\n"
        let (outcome, seconds) = try check(Data(text.utf8))
        #expect(outcome.code == 6, "\(outcome.errors)")
        #expect(outcome.output.contains("\"contradicted\""))
        #expect(seconds < 300, "\(seconds) s: quadratic, or as good as hanging")
    }

    @Test("No text has no claims", arguments: ["", " ", "\n\n\t\n", "\u{FEFF}"])
    func nothing(text: String) throws {
        let outcome = try check(Data(text.utf8)).outcome
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(try verdict(outcome) == "no_claims")
    }

    @Test("What is no text is refused as such")
    func binary() throws {
        for bytes in [Data((0..<4000).map { UInt8($0 % 251) }), Data([0xFF, 0xFE, 0x52, 0])] {
            let outcome = try check(bytes).outcome
            #expect(outcome.code == 2)
            #expect(outcome.errors.contains("is not UTF-8 text"))
            #expect(outcome.errors.contains("Save it as UTF-8"))
        }
    }

    @Test("Zero bytes and control characters hide no number, and reach no terminal")
    func control() throws {
        let text = "Revenue\0 was \u{1B}[5m$999\u{8}\u{8}.00\u{1B}[0m in\u{7} October 2025.\r\0"
        let outcome = try check(Data(text.utf8)).outcome
        #expect(outcome.code == 6)
        let work = try Self.folder.get()
        try work.write(text, to: "control.txt")
        let told = try work.run("check", "control.txt", "--tenant", "acme")
        #expect(told.code == 6)
        #expect(
            told.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 },
            "\(told.output.debugDescription)")
    }

    @Test("On a terminal the verdicts are coloured, and nothing of the text is obeyed")
    func terminal() throws {
        let work = try Self.folder.get()
        try work.write(
            "Revenue \u{1B}[5mrose\u{9B}31m by $999.00 in October 2025.", to: "hostile.txt")
        try work.write(
            "import pty, sys\npty.spawn(sys.argv[1:], lambda fd: __import__('os').read(fd, 4096))\n",
            to: "terminal.py")
        let call = "'\(Workdir.binary)' check hostile.txt --tenant acme"
        let shown = try work.shell("env -u NO_COLOR python3 terminal.py \(call)")
        let plain = try work.shell("python3 terminal.py \(call) --no-color")
        #expect(shown.contains("\u{1B}[31mcontradicted\u{1B}[0m"), "\(shown.debugDescription)")
        #expect(!plain.contains("\u{1B}"))
        #expect(!shown.contains("\u{1B}[5m") && !shown.contains("\u{9B}"))
    }

    @Test(
        "A number in another language is never called supported",
        arguments: [
            "Le chiffre d'affaires était de 999 $ en octobre 2025.",
            "Los ingresos fueron de 999 dólares en octubre de 2025.",
            "I ricavi sono stati di 999,00 $ nell'ottobre 2025.",
            "Przychody wyniosły 999 dolarów w październiku 2025.",
            "Выручка в октябре 2025 года составила 999 долларов.",
            "2025年10月的收入为999美元，增长了50%。", "2025年10月の売上は999ドルでした。",
            "2025년 10월 매출은 999달러였다.", "รายได้คือ 999 ดอลลาร์",
            "بلغت الإيرادات ٩٩٩ دولارًا في أكتوبر", "Revenue was ９９９ dollars.",
        ])
    func language(text: String) throws {
        let outcome = try check(Data(text.utf8)).outcome
        #expect(outcome.code == 6, "\(outcome.output)")
        #expect(try verdict(outcome) != "supported")
    }

    @Test(
        "A period that does not exist supports nothing",
        arguments: [
            "2025-13", "2025-00", "Q5 2025", "Q0 2025", "2025-Q7", "Smarch 2025",
            "February 30, 2025",
            "30 February 2025", "November 31", "2025-02-30", "2025-10-32", "March 1999",
            "October 2999", "week 60 of 2025",
        ])
    func period(name: String) throws {
        for word in ["in", "on"] {
            let outcome = try check(Data("Revenue was $150.05 \(word) \(name).".utf8)).outcome
            #expect(outcome.code == 6, "\(word) \(name): \(outcome.output)")
        }
    }

    @Test(
        "The figure of a month is not that of a day",
        arguments: [
            "on October 12, 2025", "on 12 October", "on 31 October 2025", "on the 12th of October",
            "on October 12th", "on 2025-10-12",
        ])
    func day(name: String) throws {
        let outcome = try check(Data("Revenue was $150.05 \(name).".utf8)).outcome
        #expect(outcome.code == 6, "\(outcome.output)")
        let dated = "Prepared on 3 November 2025: revenue was $150.05 in October 2025."
        #expect(try check(Data(dated.utf8)).outcome.code == 0)
    }

    @Test(
        "A report's own period must exist, and be told of",
        arguments: [
            ("2030-01", "no figures for 2030-01"), ("2025-13", "not a period"),
            ("soon", "not a period"),
        ])
    func reportPeriod(period: String, message: String) throws {
        let outcome = try check(Data("Revenue was $150.05.".utf8), period: period).outcome
        #expect(outcome.code == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }

    @Test("Tables without a line decide nothing, and say so")
    func noData() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.write(
            Workdir.smallSpec.replacing(
                "  columns:", with: "  contract: {max_rejected: 100%}\n  columns:"),
            to: "metrics.yaml")
        try work.write("date,region,Net Amount\n2025-10-01,East,many\n", to: "exports/a.csv")
        let run = try work.run("run", "job.yaml")
        #expect(run.code == 0 || run.code == 5, "\(run.errors)")
        let outcome = try work.run(
            "check", "-", "--tenant", "acme", "--json", input: "Revenue was $150.05.")
        #expect(outcome.code == 2, "\(outcome.output)")
        #expect(!outcome.errors.contains("unexpected"), "\(outcome.errors)")
        #expect(outcome.errors.split(separator: "\n").count >= 2, "\(outcome.errors)")
    }
}
