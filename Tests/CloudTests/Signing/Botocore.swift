import Foundation
import TestSupport

/// Signatures by botocore of random requests: `Fixtures/botocore_signatures.py`.
enum Botocore {
    static func signatures(seed: Int, count: Int) async throws -> [BotocoreVector] {
        let output = try await Python.run(
            script: projectRoot.appending(path: "Tests/CloudTests/Fixtures/botocore_signatures.py"),
            "\(seed)", "\(count)")
        return try JSONDecoder().decode([BotocoreVector].self, from: output)
    }
}
