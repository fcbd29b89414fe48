import Foundation
import SalesCore
import Spec
import TestSupport
import Testing

@testable import Runner

@Suite("A first spec")
struct SpecInitTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func result(_ text: String, currency: String? = nil) async throws -> SpecInit.Result {
        try workshop.write(text, to: "export.csv")
        return try await SpecInit(paths: [workshop.path + "/export.csv"], currency: currency)
            .result()
    }

    @Test("A clean export: every line, nothing to decide but the currency")
    func clean() async throws {
        let result = try await result(InitSample.orders)
        #expect(result.counts.accepted == 4)
        #expect(result.counts.rejected == 0)
        #expect(result.questions == 1)
        #expect(try SpecReader.spec(from: result.yaml, file: "metrics.yaml").currency == .eur)
    }

    @Test("Words, short lines and unclear marks are mended, each with a question")
    func mended() async throws {
        let sound = (1...9).map { "2025-01-0\($0);North;\($0).250;3\n" }.joined()
        let result = try await result(
            "Date;Region;Net;Units\n\(sound)2025-01-10;South;on request;4\n2025-01-11;North\n",
            currency: "EUR")
        #expect(result.counts.rejected == 0)
        #expect(result.counts.accepted == 11)
        #expect(result.yaml.contains("lines: lenient"))
        #expect(result.yaml.contains("missing: [\"on request\"]"))
        #expect(result.yaml.contains("decimal: \",\""))
        #expect(result.questions >= 3)
    }

    @Test("What cannot be mended is told at the top")
    func left() async throws {
        let result = try await result(
            "Date,Net\n2025-01-01,1\n2025-02-30,2\n2025-03-01,3\n2025-03-02,4\n")
        #expect(result.counts.rejected == 1)
        #expect(result.yaml.contains("line 3"))
    }

    @Test("No date, no spec: told with the files")
    func noDates() async throws {
        let failure = await #expect(throws: RunFailure.self) {
            try await result("Name,Net\na,1\nb,2\n")
        }
        #expect(failure?.summary.contains("no column holds dates") == true)
        #expect(failure?.exitCode == .failed)
    }
}
