import Foundation
import Narrate
import SalesCore
import Storage

/// One tenant's answers of models, so that the same question never costs twice.
///
/// Invariants:
/// 1. An answer's name is the hash of everything that decides it: tenant, provider, model, its
///    parameters, and the whole request with the prompt's version, rules and facts.
/// 2. What is not whole, not of this tenant and question, or too old is a miss, never a failure.
/// 3. Nothing of the question is kept, only what came back.
struct AnswerCache: Sendable {
    let home: HomeFolder
    let tenant: TenantID
    /// Whose answers are its own: they were paid for by this run, before it was stopped.
    let run: String
    /// In seconds.
    let lifetime: Int
    let now: @Sendable () -> Date

    private struct Entry: Codable {
        let key: String
        let run: String
        /// Seconds since 1970.
        let written: Int
        let text: String
        let isTruncated: Bool
        let usage: ModelUsage
    }

    /// The answer that was kept, if there is one.
    func answer(to request: ModelRequest, of model: any LanguageModel) -> ModelReply? {
        let key = key(of: request, to: model)
        guard let entry = entry(at: path(of: key)), entry.key == key, isFresh(entry) else {
            return nil
        }
        let isOwn = entry.run == run
        return ModelReply(
            text: entry.text, isTruncated: entry.isTruncated,
            inputTokens: isOwn ? entry.usage.inputTokens : 0,
            outputTokens: isOwn ? entry.usage.outputTokens : 0,
            cost: isOwn ? entry.usage.cost : .zero, isKept: !isOwn)
    }

    /// Keeps an answer; an empty one says nothing, and is asked for again.
    ///
    /// A cache that cannot be written costs money, not the run.
    func keep(_ reply: ModelReply, to request: ModelRequest, of model: any LanguageModel) {
        guard lifetime > 0, !reply.text.isEmpty else { return }
        let key = key(of: request, to: model)
        let entry = Entry(
            key: key, run: run, written: Self.seconds(now()), text: reply.text,
            isTruncated: reply.isTruncated,
            usage: ModelUsage(
                inputTokens: reply.inputTokens, outputTokens: reply.outputTokens, cost: reply.cost))
        guard let json = try? RunLedger.json(entry) else { return }
        let seal = ContentHashing.crypto.sha256(json) + "\n"
        _ = try? HomeFolder.write(Array(seal.utf8) + json, to: path(of: key))
    }

    /// Removes what can be of no use any more: too old, damaged, or half-written.
    func removeStale() {
        let folder = home.cache(of: tenant)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names {
            let path = folder + "/" + name
            if let entry = entry(at: path), path == self.path(of: entry.key), isFresh(entry) {
                continue
            }
            try? FileManager.default.removeItem(atPath: path)
        }
    }
}

extension AnswerCache {
    private func key(of request: ModelRequest, to model: any LanguageModel) -> String {
        let parts = [
            tenant.description, model.provider, model.model, model.parameters, request.system,
            request.prompt, request.schema, "\(request.maximumOutputTokens)",
        ]
        // With the lengths, no two lists of parts read the same.
        return ContentHashing.crypto(parts.map { "\($0.utf8.count):\($0)" }.joined())
    }

    private func path(of key: String) -> String { "\(home.cache(of: tenant))/\(key).json" }

    /// None where the bytes are not those that were written.
    private func entry(at path: String) -> Entry? {
        guard let data = FileManager.default.contents(atPath: path),
            let end = data.firstIndex(of: UInt8(ascii: "\n"))
        else { return nil }
        let json = data[data.index(after: end)...]
        guard data[..<end].elementsEqual(ContentHashing.crypto.sha256(Array(json)).utf8) else {
            return nil
        }
        return try? JSONDecoder().decode(Entry.self, from: json)
    }

    private func isFresh(_ entry: Entry) -> Bool {
        (0..<lifetime).contains(Self.seconds(now()) - entry.written)
    }

    private static func seconds(_ date: Date) -> Int { Int(date.timeIntervalSince1970) }
}
