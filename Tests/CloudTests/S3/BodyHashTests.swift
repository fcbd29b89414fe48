import Foundation
import Testing

@testable import Cloud

@Suite("The hash of a body")
struct BodyHashTests {
    private let hexadecimal = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    private let base64 = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="

    @Test("Of bytes, and of part of a file, as FIPS 180-2 has it")
    func hashes() throws {
        let bytes = try BodyHash(of: .bytes(Array("abc".utf8)), server: "s")
        #expect(bytes.hexadecimal == hexadecimal)
        #expect(bytes.base64 == base64)
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data("xxabcxx".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(
            try BodyHash(of: .file(.init(path: file.path(), offset: 2, count: 3)), server: "s")
                == bytes)
        #expect(throws: CloudFailure.self) {
            try BodyHash(of: .file(.init(path: file.path(), count: 9)), server: "s")
        }
    }
}
