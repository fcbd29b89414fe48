import Foundation
import TestSupport
import Testing

@testable import Runner

@Suite("The schema of job files")
struct JobSchemaTests {
    @Test("is committed as the reader's own keys make it")
    func committed() throws {
        try expectGolden(
            JobSchema.document, projectRoot.appending(path: "docs/schema/job.schema.json"))
    }
}
