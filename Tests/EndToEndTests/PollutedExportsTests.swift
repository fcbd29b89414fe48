import Foundation
import TestSupport
import Testing

/// What `preview --as csv` makes of exports polluted in a hundred ways.
@Suite("Polluted exports")
struct PollutedExportsTests {
    @Test("are read as they were meant, and printed so that other readers see the same cells")
    func pollution() throws {
        let work = try Workdir()
        let python = ProcessInfo.processInfo.environment["SALESTALK_PYTHON"] ?? "python3"
        let told = try work.shell(
            "'\(python)' '\(projectRoot.path)/Benchmarks/pollution.py' --binary '\(Workdir.binary)' "
                + "--only-us --pairs 0 --match '(orders)' --least 0.98")
        #expect(told.contains("| SalesTalk |"))
    }
}
