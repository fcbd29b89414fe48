import SalesCore
import Testing

@testable import Runner

@Suite("A draft")
struct SpecDraftTests {
    @Test("gives its columns by name, to read and to change")
    func columns() {
        var draft = SpecDraft()
        draft.columns = [ColumnDraft(name: "a", from: ["A"], type: .text)]
        draft[column: "a"]?.type = .decimal
        draft[column: "b"] = ColumnDraft(name: "b", from: [], type: .text)
        #expect(draft.columns.map(\.type) == [.decimal])
        #expect(draft[column: "b"] == nil)
    }
}
