import Testing

@testable import Ingest

@Suite("Records side by side in memory")
struct RecordSampleTests {
    private let sample = RecordSample(
        [["a", "b"], ["1", ""], ["", ""], ["x", "y", "z"]].map { $0.map { Array($0.utf8) } })

    private func text(_ record: [[UInt8]]) -> [String] {
        record.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test("Come back as they were put in")
    func records() {
        #expect(sample.records.map(text) == [["a", "b"], ["1", ""], ["", ""], ["x", "y", "z"]])
        #expect(sample.widths == [2, 2, 2, 3])
        #expect(sample.indices.filter(sample.isBlank) == [2])
        #expect(sample.indices.filter(sample.endsInEmptyField) == [1, 2])
    }

    @Test("A column's cells are those that hold something")
    func cells() {
        #expect(sample.cells(0).map(Array.init) == ["a", "1", "x"].map { Array($0.utf8) })
        #expect(sample.cells(2).count == 1)
        #expect(sample.cells(3).isEmpty)
    }

    @Test("Those at the beginning can be left out, all of them and more too")
    func dropping() {
        let rest = sample.dropFirst(1).dropFirst(2)
        #expect(rest.records.map(text) == [["x", "y", "z"]])
        #expect(rest.cells(1).map(Array.init) == [Array("y".utf8)])
        #expect(sample.dropFirst(9).isEmpty)
    }
}
