/// Reads `time_zone`: the name of a zone in the IANA database.
enum TimeZoneName {
    static func name(from node: PositionedNode) -> String? {
        guard let name = node.text() else { return nil }
        guard isWellFormed(name) else {
            node.report(
                "\(quoted(name)) is not the name of a time zone",
                remedy: "Write an IANA name such as America/New_York, Europe/Berlin or UTC.")
            return nil
        }
        return name
    }

    /// `UTC`, or an area and places joined with `/`; offsets and abbreviations have no rules.
    private static func isWellFormed(_ name: String) -> Bool {
        if name == "UTC" { return true }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return (2...3).contains(parts.count)
            && parts.allSatisfy { part in
                part.first?.isUppercase == true
                    && part.utf8.allSatisfy { byte in
                        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xDF)
                            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                            || [UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+")]
                                .contains(byte)
                    }
            }
    }
}
