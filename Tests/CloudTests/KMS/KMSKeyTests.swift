import Cloud
import Foundation
import Testing

@Suite("What KMS tells of a key")
struct KMSKeyTests {
    private func read(_ text: String) throws -> KMSKey {
        try JSONDecoder().decode(KMSKey.self, from: Data(text.utf8))
    }

    @Test("With the day of its deletion, where there is one")
    func reads() throws {
        let arn = "arn:aws:kms:eu-central-1:123456789012:key/k"
        let key = try read(#"{"Arn":"\#(arn)","KeyState":"Enabled","KeyId":"k"}"#)
        #expect(key.arn.description == arn)
        #expect(key.deletion == nil)
        let going = try read(
            #"{"Arn":"\#(arn)","KeyState":"PendingDeletion","DeletionDate":1790000000.5}"#)
        #expect(going.deletion == Date(timeIntervalSince1970: 1_790_000_000.5))
    }

    @Test("What is no ARN is refused")
    func refuses() {
        #expect(throws: DecodingError.self) { try read(#"{"Arn":"k","KeyState":"Enabled"}"#) }
    }
}
