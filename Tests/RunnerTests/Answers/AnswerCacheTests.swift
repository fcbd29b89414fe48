import Foundation
import Narrate
import SalesCore
import Synchronization
import Testing

@testable import Runner

@Suite("AnswerCache")
struct AnswerCacheTests {
    private let workshop: Workshop
    private static let start = Date(timeIntervalSince1970: 1_800_000_000)

    init() throws { workshop = try Workshop() }

    private func cache(
        _ tenant: TenantID = .acme, run: String = "r1", lifetime: Int = 60, after seconds: Int = 0
    ) -> AnswerCache {
        AnswerCache(
            home: workshop.home, tenant: tenant, run: run, lifetime: lifetime,
            now: { Self.start + Double(seconds) })
    }

    private struct NamedModel: LanguageModel {
        var provider = "ollama"
        var model = "tiny"
        var parameters = "temperature=0"

        func answer(_: ModelRequest) async throws -> ModelReply { reply }
    }

    private static func request(
        system: String = "rules", prompt: String = "facts", schema: String = "{}", tokens: Int = 10
    ) -> ModelRequest {
        ModelRequest(
            system: system, prompt: prompt, schema: schema, maximumOutputTokens: tokens)
    }

    private static let reply = ModelReply(
        text: "Grüße {{f1}}\n", isTruncated: true, inputTokens: 12, outputTokens: 3,
        cost: ExactDecimal(mantissa: 42, scale: 6))

    private func kept() { cache().keep(Self.reply, to: Self.request(), of: NamedModel()) }

    private func answer(_ cache: AnswerCache) -> ModelReply? {
        cache.answer(to: Self.request(), of: NamedModel())
    }

    @Test("A later run has the answer for nothing; a run that goes on has paid for it itself")
    func kinds() {
        #expect(answer(cache()) == nil)
        kept()
        let later = ModelReply(
            text: Self.reply.text, isTruncated: true, inputTokens: 0, outputTokens: 0, cost: .zero,
            isKept: true)
        #expect(answer(cache(run: "r2")) == later)
        #expect(answer(cache()) == Self.reply)
    }

    @Test(
        "Anything else in the question is another question",
        arguments: [
            (NamedModel(provider: "bedrock"), request()), (NamedModel(model: "large"), request()),
            (NamedModel(parameters: "temperature=1"), request()),
            (NamedModel(), request(system: "rules 2")), (NamedModel(), request(prompt: "facts ")),
            (NamedModel(), request(schema: "[]")), (NamedModel(), request(tokens: 11)),
            (NamedModel(), request(system: "rulesf", prompt: "acts")),
        ])
    private func otherQuestion(model: NamedModel, request: ModelRequest) {
        kept()
        #expect(cache().answer(to: request, of: model) == nil)
        cache().keep(Self.reply, to: request, of: model)
        #expect(workshop.files("home/cache").count == 2)
    }

    @Test("An answer counts for its time, and not from the future", arguments: [-1, 0, 59, 60])
    func lifetime(seconds: Int) {
        kept()
        #expect((answer(cache(after: seconds)) != nil) == (0..<60).contains(seconds))
        cache(after: seconds).removeStale()
        #expect(workshop.files("home/cache").isEmpty == !(0..<60).contains(seconds))
    }

    @Test("Without a time nothing is kept, nor found")
    func off() {
        cache(lifetime: 0).keep(Self.reply, to: Self.request(), of: NamedModel())
        #expect(workshop.files("home/cache").isEmpty)
        kept()
        #expect(answer(cache(lifetime: 0)) == nil)
    }

    @Test("An empty answer is asked for again")
    func empty() {
        let empty = ModelReply(text: "", isTruncated: false, inputTokens: 1, outputTokens: 0)
        cache().keep(empty, to: Self.request(), of: NamedModel())
        #expect(workshop.files("home/cache").isEmpty)
    }

    @Test("No tenant has another's answer, not even from a file that was moved")
    func isolation() throws {
        kept()
        #expect(answer(cache(.bolt)) == nil)
        let file = try #require(workshop.files("home/cache").first)
        #expect(file.key.hasPrefix("home/cache/tenant=acme/"))
        try workshop.write(
            Array(file.value), to: file.key.replacing("tenant=acme", with: "tenant=bolt"))
        #expect(answer(cache(.bolt)) == nil)
    }

    @Test("Nothing of the question is kept")
    func question() throws {
        let secret = Self.request(system: "rules", prompt: "Kessler sold 4,711 tents")
        cache().keep(Self.reply, to: secret, of: NamedModel())
        let data = try #require(workshop.files("home/cache").first?.value)
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.contains("{{f1}}"))
        #expect(!text.contains("Kessler") && !text.contains("4,711"))
    }

    @Test("A damaged answer, at whatever byte, is a miss; the next one takes its place")
    func damage() throws {
        kept()
        let file = try #require(workshop.files("home/cache").first)
        let bytes = Array(file.value)
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 1
            try workshop.write(changed, to: file.key)
            #expect(answer(cache()) == nil, "byte \(place)")
        }
        for length in [0, 1, 64, 65, 66, bytes.count - 1] {
            try workshop.write(Array(bytes.prefix(length)), to: file.key)
            #expect(answer(cache()) == nil, "\(length) bytes")
        }
        cache().removeStale()
        #expect(workshop.files("home/cache").isEmpty)
        try workshop.write([], to: file.key)
        kept()
        #expect(answer(cache()) == Self.reply)
    }

    @Test("What was half-written when its writer was killed is swept away")
    func halfWritten() throws {
        kept()
        let file = try #require(workshop.files("home/cache").first)
        try workshop.write(Array(file.value), to: file.key + ".part")
        cache().removeStale()
        #expect(workshop.files("home/cache").keys.sorted() == [file.key])
    }

    @Test("A cache that cannot be written is no failure")
    func unwritable() throws {
        try workshop.write("in the way", to: "home/cache")
        kept()
        #expect(answer(cache()) == nil)
        cache().removeStale()
        #expect(try workshop.text("home/cache") == "in the way")
    }
}
