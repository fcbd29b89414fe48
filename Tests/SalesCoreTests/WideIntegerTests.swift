import Testing

@testable import SalesCore

@Suite("Whole numbers of any size")
struct WideIntegerTests {
    private static let samples: [Int128] = [
        0, 1, -1, 2, 10, -10, 4_294_967_295, 4_294_967_296, -4_294_967_297,
        1 << 64, (1 << 96) - 1, .max, -.max,
    ]

    @Test("Agree with 128 bits where those suffice", arguments: samples)
    func agrees(_ left: Int128) {
        for right in Self.samples {
            let (sum, overflow) = left.addingReportingOverflow(right)
            if !overflow, sum != .min {
                #expect(Int128(exactly: WideInteger(left) + WideInteger(right)) == sum)
            }
            let (product, wide) = left.multipliedReportingOverflow(by: right)
            if !wide, product != .min {
                #expect(Int128(exactly: WideInteger(left) * WideInteger(right)) == product)
            }
            #expect((WideInteger(left) < WideInteger(right)) == (left < right))
            guard right != 0 else { continue }
            let (quotient, remainder) = WideInteger(left)
                .quotientAndRemainder(dividingBy: WideInteger(right))
            #expect(Int128(exactly: quotient) == left / right)
            #expect(Int128(exactly: remainder) == left % right)
        }
    }

    @Test("Division undoes multiplication beyond 128 bits", arguments: samples)
    func wide(_ seed: Int128) {
        let divisor = WideInteger(seed) * WideInteger(.max) * WideInteger(.max) + WideInteger(7)
        let quotient = WideInteger(.max) * WideInteger(-123_456_789)
        let dividend = divisor * quotient + WideInteger(divisor.isNegative ? 5 : -5)
        let (found, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
        #expect(found * divisor + rest == dividend)
        #expect(rest.magnitude < divisor.magnitude)
        #expect(Int128(exactly: dividend) == nil)
    }

    @Test("Zero has one form")
    func zero() {
        let nothing = WideInteger(.max) - WideInteger(.max)
        #expect(nothing == WideInteger(0))
        #expect(nothing.isZero && !nothing.isNegative && !nothing.isOdd)
        #expect(WideInteger(0).negated == WideInteger(0))
        #expect(WideInteger.powerOfTen(2) == WideInteger(100))
        #expect(Int128(exactly: WideInteger(.min)) == nil)
    }
}
