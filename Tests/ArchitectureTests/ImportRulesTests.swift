import Testing

@Suite("The rules of the house")
struct ImportRulesTests {
    private let sources: [SourceFile]

    init() throws { sources = try SourceTree.sources() }

    @Test("Every target is in the table, and the table has no other")
    func targets() {
        #expect(Set(sources.map(\.target)) == Set(ImportRules.allowed.keys))
    }

    @Test("Targets import what the table grants, and nothing else")
    func imports() {
        for file in sources {
            let forbidden = ImportRules.forbiddenImports(in: file)
            #expect(forbidden.isEmpty, "\(file) imports \(forbidden.joined(separator: ", "))")
        }
    }

    @Test("The table has no cycle: all points down to SalesCore")
    func order() {
        var left = ImportRules.allowed
        while let free = left.first(where: { $0.value.isDisjoint(with: left.keys) })?.key {
            left[free] = nil
        }
        #expect(left.isEmpty)
    }

    @Test("A C module has one importer", arguments: ImportRules.cModules.sorted())
    func cModules(module: String) {
        let importers = Set(sources.filter { $0.imports.contains(module) }.map(\.target))
        #expect(importers.count == 1, "\(importers)")
    }

    @Test("No type bears the name of a module")
    func names() {
        for file in sources {
            #expect(ImportRules.hidingTypes(in: file).isEmpty, "\(file)")
        }
    }

    @Test("A file of more than 300 lines is two concepts")
    func lengths() {
        for file in sources where file.lines > ImportRules.longestFile {
            Issue.record("\(file) has \(file.lines) lines")
        }
    }

    @Test("Every source file has a test file of its name")
    func tests() throws {
        for (target, files) in Dictionary(grouping: sources, by: \.target)
        where !ImportRules.targetsWithoutUnitTests.contains(target) {
            let names = try SourceTree.testNames(of: target)
            for file in files where !names.contains(file.name + "Tests") {
                Issue.record("\(file) has no \(file.name)Tests.swift")
            }
        }
    }
}

@Suite("The rules can be broken")
struct BrokenRulesTests {
    private func file(_ text: String, in target: String = "Aggregate") -> SourceFile {
        SourceFile(target: target, path: "Some/File.swift", text: text)
    }

    @Test(
        "Imports are seen in every form",
        arguments: [
            "import Ingest", "public import Ingest", "@testable import Ingest",
            "@preconcurrency internal import struct Ingest.RecordReader",
            "@_spi(Private) import Ingest", "import SalesCore\nprivate import Ingest\n",
        ])
    func forbidden(_ text: String) {
        #expect(ImportRules.forbiddenImports(in: file(text)) == ["Ingest"])
    }

    @Test("Granted imports and words in comments are none")
    func granted() {
        let text = "public import SalesCore\nimport FoundationEssentials\n// import Ingest\n"
        #expect(ImportRules.forbiddenImports(in: file(text)).isEmpty)
        #expect(ImportRules.forbiddenImports(in: file("import Foundation")) == ["Foundation"])
        #expect(ImportRules.forbiddenImports(in: file("import Foundation", in: "Runner")).isEmpty)
    }

    @Test(
        "Types that hide a module",
        arguments: [
            "public struct Aggregate {}", "enum Report: String {", "    final class Storage {",
            "typealias Narrate = Int",
        ])
    func hiding(_ text: String) { #expect(ImportRules.hidingTypes(in: file(text)).count == 1) }

    @Test("Types that do not")
    func notHiding() {
        let text = "struct Aggregates {}\n// a class Report\nlet text = \"enum Report\"\n"
        #expect(ImportRules.hidingTypes(in: file(text)).isEmpty)
        #expect(file("a\nb\n").lines == 2)
    }
}
