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

    /// Every zone that the system knows, if this is none of them.
    ///
    /// A system without any zone file cannot tell: there, any name passes.
    static func names(unknown name: String, in folders: [String] = folders) -> [String]? {
        guard rules(named: name, in: folders) == nil else { return nil }
        let names = folders.flatMap { folder in
            (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        }
        let zones = Set(names.filter { isZone($0, in: folders) })
        return zones.isEmpty ? nil : zones.sorted()
    }

    /// Whether a path below a folder is a zone rather than a second copy of one or a table.
    private static func isZone(_ path: String, in folders: [String]) -> Bool {
        path.first?.isUppercase == true && path.contains("/")
            && rules(named: path, in: folders) != nil
    }
}
