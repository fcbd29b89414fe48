import Testing

@testable import Cloud

@Suite("DynamoDB's word for its answers")
struct CRC32Tests {
    @Test(
        "As zlib's crc32 gives it",
        arguments: [
            ("", 0), ("a", 0xE8B7_BE43), ("123456789", 0xCBF4_3926),
            ("{\"Item\": {\"name\": {\"S\": \"M\u{fc}ller\"}}}", 0xBA22_3F49),
        ] as [(String, UInt32)])
    func sums(text: String, crc: UInt32) {
        #expect(CRC32.of(Array(text.utf8)) == crc)
    }

    @Test(
        "An answer is held to it where it says one",
        arguments: [
            (nil, true), ("3421780262", true), ("3421780263", false), ("0", false),
            ("-873187034", false), ("cbf43926", false), ("", false),
        ])
    func holds(told: String?, isWhole: Bool) {
        var headers = HTTPHeaders()
        if let told { headers.append("X-Amz-Crc32", told) }
        let response = HTTPResponse(status: 200, headers: headers, body: Array("123456789".utf8))
        #expect(response.hasItsCRC32 == isWhole)
    }
}
