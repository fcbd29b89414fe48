extension ExactDecimal {
    /// Plain notation with `.`, and at least `minimumPlaces` decimal places.
    public func text(minimumPlaces: Int = 0) -> String {
        var bytes: [UInt8] = []
        append(to: &bytes, minimumPlaces: minimumPlaces)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the plain notation in ASCII.
    public func append(to bytes: inout [UInt8], minimumPlaces: Int = 0) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestText) { buffer in
            // Backwards from the last digit.
            var place = buffer.count
            func put(_ byte: UInt8) {
                place -= 1
                buffer.initializeElement(at: place, to: byte)
            }
            var digits = Digits(mantissa.magnitude)
            for _ in 0..<scale { put(digits.next()) }
            if scale > 0 || minimumPlaces > 0 { put(UInt8(ascii: ".")) }
            repeat { put(digits.next()) } while !digits.isAtEnd
            if mantissa < 0 { put(UInt8(ascii: "-")) }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[place...]))
        }
        for _ in 0..<max(0, minimumPlaces - scale) { bytes.append(UInt8(ascii: "0")) }
    }

    /// 39 digits, a sign, a point and the zero before it.
    private static let longestText = 48

    /// The digits of a number from the last to the first, then zeros; 64 bits at a time, since
    /// dividing 128 is slow.
    private struct Digits {
        private var low: UInt64
        private var lowDigits: Int
        private var rest: UInt128

        /// What 64 bits surely hold.
        private static let digitsAtOnce = 19

        init(_ value: UInt128) {
            if let small = UInt64(exactly: value) {
                (low, lowDigits, rest) = (small, .max, 0)
            } else {
                (low, lowDigits, rest) = (0, 0, value)
                refill()
            }
        }

        var isAtEnd: Bool { low == 0 && rest == 0 }

        mutating func next() -> UInt8 {
            if lowDigits == 0 { refill() }
            let (quotient, digit) = low.quotientAndRemainder(dividingBy: 10)
            low = quotient
            lowDigits -= 1
            return UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
        }

        private mutating func refill() {
            let (quotient, remainder) = rest.quotientAndRemainder(
                dividingBy: ExactDecimal.powerOfTen(Self.digitsAtOnce))
            (low, lowDigits, rest) = (UInt64(remainder), Self.digitsAtOnce, quotient)
        }
    }
}
