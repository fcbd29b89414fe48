import Foundation
import SalesCore
import Storage
import Testing

@testable import Runner

/// What `verify` promises: anything changed by one byte or one digit is found.
@Suite("Every byte and every digit of an archived report")
struct VerifiedBytesTests {
    /// One run that all tests copy, with a report of every kind of claim.
    private static let run = Task {
        let workshop = try Workshop()
        try workshop.prepare(
            export: Workshop.export(
                "2025-07-03,East,75.00", "2025-07-31,West,60.00", "2025-08-01,East,90.00",
                "2025-08-31,West,40.00", "2025-09-01,East,100.00", "2025-09-30,West,50.10",
                "2025-10-01,East,80.00", "2025-10-31,West,30.05", "2025-10-31,West,many"))
        try await workshop.run()
        return workshop
    }

    private let workshop: Workshop
    private let folder: String

    init() async throws {
        workshop = try Workshop()
        for (name, data) in try await Self.run.value.files("home/archive") {
            try workshop.write(Array(data), to: name)
        }
        folder = try workshop.reportFolder(on: .october)
    }

    private func isSound() async throws -> Bool {
        try await Verifier().verify(workshop.path + "/" + folder).isSound
    }

    @Test("A byte of any file: of its head, its end, or anywhere between")
    func bytes() async throws {
        #expect(try await isSound())
        let files = workshop.files(folder)
        #expect(files.count == 10)
        for (name, data) in files where !name.hasSuffix("manifest.json") {
            let bytes = Array(data)
            let between = stride(from: 18, to: bytes.count - 8, by: max(1, bytes.count / 24))
            for place in Array(0..<18) + between + (bytes.count - 8..<bytes.count) {
                var changed = bytes
                changed[place] ^= 1 << UInt8(place % 8)
                try workshop.write(changed, to: name)
                #expect(try await !isSound(), "byte \(place) of \(name)")
            }
            try workshop.write(bytes, to: name)
        }
        #expect(try await isSound())
    }

    @Test("A character of the manifest, of whatever kind, and the white space between them")
    func manifest() async throws {
        let name = folder + "/manifest.json"
        let bytes = try workshop.bytes(name)
        var kinds: [UInt8: Int] = [:]
        for (place, byte) in bytes.enumerated() where kinds[byte, default: 0] < 2 {
            kinds[byte, default: 0] += 1
            for other in [byte ^ 1, UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "0")]
            where other != byte {
                var changed = bytes
                changed[place] = other
                try workshop.write(changed, to: name)
                #expect(try await !isSound(), "byte \(place), \(byte) to \(other)")
            }
        }
        #expect(kinds.count > 30)
        for changed in [bytes + [0x20], bytes.dropLast(), [0x20] + bytes] {
            try workshop.write(Array(changed), to: name)
            #expect(try await !isSound())
        }
    }

    /// Though the manifest is made to vouch for it.
    @Test(
        "A digit, in every kind of line that holds one",
        arguments: [
            "report.json", "proof.json", "facts.json", "narrative.json", "spec.json", "tables.csv",
            "report.md", "report.html",
        ])
    func digits(part: String) async throws {
        let packed = try workshop.bytes("\(folder)/\(part).gz")
        let manifest = try workshop.bytes(folder + "/manifest.json")
        let text = Array(String(decoding: try GzipDecoder.gunzip(packed), as: UTF8.self))
        let places = Self.places(in: text)
        #expect(places.count >= (part == "spec.json" ? 1 : 6), "\(part): \(places.count)")
        for place in places {
            try workshop.forge(part, in: folder) { _ in
                var changed = text
                changed[place] = changed[place] == "9" ? "0" : "9"
                return String(changed)
            }
            #expect(
                try await !isSound(),
                "digit \(place) of \(part): \(String(text[max(0, place - 60)...place]))")
            try workshop.write(packed, to: "\(folder)/\(part).gz")
            try workshop.write(manifest, to: folder + "/manifest.json")
        }
        #expect(try await isSound())
    }

    /// The first and the last digit of the first of all lines that differ in digits alone.
    private static func places(in text: [Character]) -> [Int] {
        var places: [Int] = []
        var known: Set<String> = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let digits = line.indices.filter { line[$0].isASCII && line[$0].isNumber }
            let shape = String(line.map { $0.isNumber || $0.isHexDigit ? "0" : $0 })
                .replacing(/0+/, with: "0")
            if let first = digits.first, let last = digits.last, known.insert(shape).inserted {
                places += first == last ? [first] : [first, last]
            }
        }
        return places
    }
}
