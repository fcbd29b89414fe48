import SalesCore
import Testing

@testable import Ingest

@Suite("How currencies are written")
struct CurrencySignsTests {
    @Test("Every sign belongs to currencies that exist, and is found by its first byte")
    func table() {
        var count = 0
        for byte in UInt8.min...UInt8.max {
            let signs = CurrencySigns.beginning(with: byte)
            count += signs.count
            for sign in signs {
                #expect(sign.bytes.first == byte)
                #expect(Currency.codes.isSuperset(of: sign.codes), "\(sign)")
            }
            #expect(signs.map(\.bytes.count) == signs.map(\.bytes.count).sorted(by: >))
        }
        #expect(count > 80)
    }

    @Test("Every sign that the product writes can be read back")
    func productSigns() {
        for (symbol, code) in Currency.symbols {
            #expect(
                CurrencySigns.beginning(with: Array(symbol.utf8)[0]).contains {
                    $0.bytes == Array(symbol.utf8) && $0.codes.contains(code)
                }, "\(symbol)")
        }
    }
}
