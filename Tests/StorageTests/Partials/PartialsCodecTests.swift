import SalesCore
import Testing

@testable import Storage

@Suite("The compact form of partials")
struct PartialsCodecTests {
    @Test("Comes back as it was", arguments: [Samples.partials(), MetricPartials()])
    func roundTrip(_ partials: MetricPartials) throws {
        #expect(try PartialsCodec.decode(PartialsCodec.encode(partials)) == partials)
    }

    @Test("Months of weeks stay what they are, beside months of the calendar")
    func weeks() throws {
        var partials = MetricPartials()
        for ordinal in [0, 1, 2025 * 12 + 8] {
            for isFiscal in [false, true] {
                let month = Period(grain: .month, isFiscal: isFiscal, ordinal: ordinal)
                partials.add(
                    Accumulation(rows: ordinal + 1, values: 1, sum: 1),
                    to: MetricPartials.Key(metric: "revenue", slice: .total, month: month))
            }
        }
        let decoded = try PartialsCodec.decode(PartialsCodec.encode(partials))
        #expect(decoded == partials)
        #expect(decoded.cells.count == 6)
    }

    @Test("The same partials give the same bytes, however they were put together")
    func stable() {
        let partials = Samples.partials()
        var rebuilt = MetricPartials()
        for (key, cell) in partials.cells.sorted(by: { "\($0.key)" > "\($1.key)" }) {
            rebuilt.add(cell, to: key)
        }
        for day in partials.activeDays.sorted().reversed() { rebuilt.activeDays.insert(day) }
        #expect(PartialsCodec.encode(rebuilt) == PartialsCodec.encode(partials))
    }

    @Test("A blob that is cut anywhere is refused")
    func truncated() {
        let bytes = PartialsCodec.encode(Samples.partials())
        for length in 0..<bytes.count {
            #expect(throws: ByteReader.Malformed.self) {
                try PartialsCodec.decode(Array(bytes.prefix(length)))
            }
        }
        #expect(throws: ByteReader.Malformed.self) { try PartialsCodec.decode(bytes + [0]) }
    }

    @Test("A later version of the form is refused")
    func version() {
        var bytes = PartialsCodec.encode(Samples.partials())
        bytes[0] = 2
        #expect(throws: ByteReader.Malformed.self) { try PartialsCodec.decode(bytes) }
    }

    @Test("Damage ends in a value or an error, never in a crash")
    func damaged() {
        let bytes = PartialsCodec.encode(Samples.partials())
        var random = SeededRandom(seed: 20_261_122)
        for _ in 0..<5000 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                damaged[Int.random(in: 1..<damaged.count, using: &random)] =
                    UInt8.random(in: 0...255, using: &random)
            }
            _ = try? PartialsCodec.decode(damaged)
        }
    }
}
