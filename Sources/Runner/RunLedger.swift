import Foundation
import SalesCore

/// The run records of a home folder, one JSON file each, named by run id.
public struct RunLedger: Sendable {
    let home: HomeFolder

    public init(home: HomeFolder) { self.home = home }

    public func record(_ id: String) throws(RunFailure) -> RunRecord {
        guard !id.contains("/"), let data = FileManager.default.contents(atPath: path(of: id)),
            let record = try? JSONDecoder().decode(RunRecord.self, from: data)
        else { throw RunFailure.unknownRun(id) }
        return record
    }

    /// Newest first.
    public func records() -> [RunRecord] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: home.runs)) ?? []
        return
            names
            .filter { $0.hasSuffix(".json") }
            .compactMap { try? record(String($0.dropLast(5))) }
            .sorted { ($0.startedAt, $0.runID) > ($1.startedAt, $1.runID) }
    }

    func save(_ record: RunRecord) throws {
        try HomeFolder.write(Self.json(record), to: path(of: record.runID))
    }

    private func path(of id: String) -> String { "\(home.runs)/\(id).json" }

    /// Sorted keys and a final line end, as every JSON file here.
    static func json(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try Array(encoder.encode(value)) + [0x0A]
    }
}
