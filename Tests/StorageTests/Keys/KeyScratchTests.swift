import Foundation
import SalesCore
import Testing

@testable import Storage

@Suite("Keys beyond memory")
struct KeyScratchTests {
    @Test("What is appended is read back; the file has no name")
    func appends() throws {
        let home = try TemporaryFolder()
        let scratch = KeyScratch(folder: home.path)
        var places: [Int] = []
        for number in 0..<5 {
            places.append(try scratch.append(keyedLines(number * 10..<number * 10 + 10)))
        }
        for (number, place) in places.enumerated() {
            #expect(
                try scratch.lines(at: place, count: 10)
                    == keyedLines(number * 10..<number * 10 + 10))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: home.path).isEmpty)
    }

    @Test("More lines than are written at once")
    func many() throws {
        let home = try TemporaryFolder()
        let scratch = KeyScratch(folder: home.path)
        let lines = keyedLines(0..<10_000)
        _ = try scratch.append(keyedLines(0..<3))
        let place = try scratch.append(lines)
        #expect(try scratch.lines(at: place, count: lines.count) == lines)
    }

    @Test("A folder that cannot be written is told, and only when it is needed")
    func unwritable() throws {
        let home = try TemporaryFolder()
        try Data().write(to: URL(filePath: home.path + "/file"))
        let scratch = KeyScratch(folder: home.path + "/file/below")
        #expect(throws: StorageFailure.self) { try scratch.append(keyedLines(0..<1)) }
    }
}
