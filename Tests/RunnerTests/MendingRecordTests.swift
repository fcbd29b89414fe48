import Testing

@testable import Runner

@Suite("MendingRecord")
struct MendingRecordTests {
    @Test("The lines of several exports are counted together")
    func adds() {
        var first = MendingRecord()
        first.mended = 1
        first.missing = 2
        var second = MendingRecord()
        second.mended = 3
        second.untouched = 4
        second.emptied = 5
        second.settled = 6
        first.add(second)
        #expect(first.mended == 4)
        #expect(first.missing == 2)
        #expect([first.untouched, first.emptied, first.settled] == [4, 5, 6])
    }
}
