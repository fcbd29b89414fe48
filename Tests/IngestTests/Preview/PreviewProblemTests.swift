import Foundation
import Testing

@testable import Ingest

@Suite("Problems as JSON")
struct PreviewProblemTests {
    @Test("Read back as they were written")
    func roundTrip() throws {
        let problem = PreviewProblem(line: 3, column: "a", problem: "p", remedy: "r")
        let data = try JSONEncoder().encode(problem)
        #expect(try JSONDecoder().decode(PreviewProblem.self, from: data) == problem)
    }
}
