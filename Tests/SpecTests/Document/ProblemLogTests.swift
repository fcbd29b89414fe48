import Testing

@testable import Spec

@Suite("Collecting problems")
struct ProblemLogTests {
    @Test("They stand in the order of the file, whatever order they were found in")
    func order() {
        let log = ProblemLog(file: "a.yaml")
        log.add(line: 9, column: 1, "third", remedy: nil)
        log.add(line: 2, column: 7, "second", remedy: nil)
        log.add(line: 2, column: 3, "first", remedy: nil)
        #expect(log.failure.problems.map(\.message) == ["first", "second", "third"])
    }

    @Test("The same problem is told once")
    func once() {
        let log = ProblemLog(file: "a.yaml")
        #expect(log.isEmpty)
        for _ in 1...3 { log.add(line: 1, column: 1, "same", remedy: "Mend it.") }
        #expect(log.failure.problems.count == 1)
    }

    @Test("A mistake behind an alias is told for each key that has it")
    func alias() {
        let found = problems(
            SpecSource.yaml(
                metrics: """
                    a: {aggregate: sum, of: &column reveneu}
                      b: {aggregate: max, of: *column}
                    """))
        #expect(found.map(\.position) == ["20:27", "20:27"])
        #expect(
            found.map(\.text) == [
                "metrics.a.of: no column 'reveneu'. Did you mean 'revenue'?",
                "metrics.b.of: no column 'reveneu'. Did you mean 'revenue'?",
            ])
    }
}
