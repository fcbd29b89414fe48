import Cloud
import CloudTestSupport

/// One bucket for the tests that need no other.
enum Buckets {
    private static let moto = Task {
        try await S3Emulator.moto.bucket(try await S3Emulator.moto.client())
    }
    private static let swift = Task {
        try await S3Emulator.swift.bucket(try await S3Emulator.swift.client())
    }

    static func shared(_ emulator: S3Emulator) async throws -> String {
        switch emulator {
        case .moto: try await moto.value
        case .swift: try await swift.value
        }
    }
}
