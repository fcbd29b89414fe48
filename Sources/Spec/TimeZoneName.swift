internal import SalesCore

/// Reads `time_zone`: the name of a zone in the IANA database.
enum TimeZoneName {
    /// The areas of the database, and those that it keeps for older names.
    private static let areas = [
        "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe",
        "Indian", "Pacific", "Etc", "US", "Canada", "Brazil", "Chile", "Mexico",
    ]

    static func name(from node: PositionedNode, _ zones: SpecReader.ZoneNames? = nil) -> String? {
        guard let name = formed(node) else { return nil }
        guard let known = zones?(name) else { return name }
        node.report(
            "no time zone \(quoted(name)) on this system",
            remedy: nearestName(to: name, among: known).map { "Did you mean '\($0)'?" }
                ?? "Write a name of its zone database, such as America/New_York or UTC.")
        return nil
    }

    /// A name as those of the database are, whether it is there or not.
    private static func formed(_ node: PositionedNode) -> String? {
        guard let name = node.text() else { return nil }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if name == "UTC" || name == "GMT" { return name }
        if (2...3).contains(parts.count), parts.dropFirst().allSatisfy(isPlace) {
            if areas.contains(parts[0]) { return name }
            node.report(
                "no time zone area \(quoted(parts[0]))",
                remedy: suggestion(for: parts[0], among: areas))
            return nil
        }
        node.report(
            "\(quoted(name)) is not the name of a time zone",
            remedy: "Write an IANA name such as America/New_York, Europe/Berlin or UTC.")
        return nil
    }

    private static func isPlace(_ part: String) -> Bool {
        part.first?.isUppercase == true
            && part.unicodeScalars.allSatisfy { scalar in
                ("A"..."Z").contains(scalar) || ("a"..."z").contains(scalar)
                    || ("0"..."9").contains(scalar) || ["_", "-", "+"].contains(scalar)
            }
    }
}
