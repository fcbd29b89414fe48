import Foundation
import Ingest

/// The rules of a time zone, from the system's own zone files.
enum ZoneFile {
    static let folders = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo"]

    /// None where the system does not know the zone; timestamps of other zones are then rejected.
    static func rules(named name: String, in folders: [String] = folders) -> ZoneRules? {
        if let fixed = ZoneRules(fixedName: name) { return fixed }
        guard !name.split(separator: "/").contains("..") else { return nil }
        for folder in folders {
            if let data = FileManager.default.contents(atPath: "\(folder)/\(name)"),
                let rules = ZoneRules(zoneFile: Array(data))
            {
                return rules
            }
        }
        return nil
    }
}
