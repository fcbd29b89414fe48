import Testing

@testable import Cloud

@Suite("A body that goes out once")
struct SingleBodySourceTests {
    @Test("Is read piece by piece to its end", arguments: [1, 3, 7, 8, 100])
    func reads(room: Int) {
        let bytes = Array("abcdefg".utf8)
        var read: [UInt8] = []
        bytes.withUnsafeBytes { all in
            let source = SingleBodySource()
            source.bytes = all
            var buffer = [UInt8](repeating: 0, count: room)
            while case let count = buffer.withUnsafeMutableBytes(source.read), count > 0 {
                read += buffer.prefix(count)
            }
        }
        #expect(read == bytes)
    }
}
