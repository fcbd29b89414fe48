import Foundation
import TestSupport
import Testing

@testable import Spec

@Suite("The schema of spec files")
struct SpecSchemaTests {
    private static let schemas = projectRoot.appending(path: "docs/schema")

    @Test("is committed as the reader's own keys make it")
    func committed() throws {
        try expectGolden(
            SpecSchema.document, Self.schemas.appending(path: "metrics.schema.json"))
    }

    @Test("says of every key what it takes", arguments: ["metrics", "job"])
    func everyKey(name: String) throws {
        let text = try String(
            contentsOf: Self.schemas.appending(path: "\(name).schema.json"), encoding: .utf8)
        let bare = text.split(separator: "\n").filter { $0.hasSuffix("{}") || $0.hasSuffix("{},") }
        #expect(bare.isEmpty, "a key of a reader has no schema of its own yet")
    }

    /// Every YAML file of a folder, by its path in the checkout.
    private static func files(_ folder: String) -> [String] {
        let walk = FileManager.default.enumerator(atPath: projectRoot.path + "/" + folder)
        return (walk?.allObjects as? [String] ?? [])
            .filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }.sorted()
    }

    static let specFiles = files("samples").filter { !$0.hasSuffix("/job.yaml") }
    static let jobFiles = files("jobs") + files("samples").filter { $0.hasSuffix("/job.yaml") }

    @Test("fits every sample", arguments: specFiles)
    func samples(path: String) throws {
        try check(path, by: "metrics")
    }

    @Test("fits every job", arguments: jobFiles)
    func jobs(path: String) throws {
        try check(path, by: "job")
    }

    private func check(_ path: String, by schema: String) throws {
        let checker = try SchemaChecker(Self.schemas.appending(path: "\(schema).schema.json"))
        let yaml = try String(contentsOfFile: projectRoot.path + "/" + path, encoding: .utf8)
        #expect(try checker.faults(in: yaml) == [])
    }

    @Test(
        "refuses what the reader refuses for its shape",
        arguments: [
            ("metrics: {sales: {agregate: sum}}", "0 of oneOf"),
            ("findings: {materials: {}}", "unknown key materials"),
            ("metrics: {sales: {aggregate: summ, of: revenue}}", "none of"),
            ("metrics: {sales: {aggregate: sum, ratio: [a, b]}}", "2 of oneOf"),
            ("metrics: {sales: {ratio: [a]}}", "1 items"),
            ("metrics: {Sales: {aggregate: count}}", "Sales is not"),
            ("calendar: {fiscal_year_starts: 13}", "13 is not"),
            ("slices: region", "not [\"array\"]"), ("version: 2", "2 is not"),
            ("version: 1", "no source"),
        ])
    func refuses(yaml: String, fault: String) throws {
        let checker = try SchemaChecker(Self.schemas.appending(path: "metrics.schema.json"))
        let faults = try checker.faults(in: yaml)
        #expect(faults.contains { $0.contains(fault) }, "\(faults)")
    }
}
