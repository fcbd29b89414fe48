import SalesCore
import Testing

@testable import Ingest

@Suite("What is known of records")
struct RecordRulesTests {
    @Test("Regular text goes on as it is only where nothing else is asked for")
    func fastLane() {
        let plain = Dialect()
        #expect(RecordRules().allowsFastLane(plain))
        #expect(RecordRules(policy: .strict).allowsFastLane(plain))
        #expect(!RecordRules(policy: .lenient).allowsFastLane(plain))
        #expect(!RecordRules(footerRows: 1).allowsFastLane(plain))
        #expect(!RecordRules().allowsFastLane(Dialect(comment: [0x23])))
        #expect(!RecordRules().allowsFastLane(Dialect(escape: .backslash)))
    }
}
