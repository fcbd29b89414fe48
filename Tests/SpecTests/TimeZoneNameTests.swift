import SalesCore
import Spec
import Testing

@Suite("Reading the time zone")
struct TimeZoneNameTests {
    @Test(
        arguments: [
            "UTC", "GMT", "Etc/GMT+5", "US/Eastern", "America/New_York", "Europe/Berlin",
            "America/Argentina/Buenos_Aires",
            "America/Port-au-Prince",
        ])
    func reads(_ name: String) throws {
        let spec = try SpecReader.spec(
            from: SpecSource.yaml(top: "time_zone: \(name)"), file: "metrics.yaml")
        #expect(spec.timeZone == name)
    }

    @Test("Without one, days are those of UTC")
    func standard() throws {
        #expect(try SpecReader.spec(from: SpecSource.yaml(), file: "").timeZone == "UTC")
    }

    @Test(
        "A name that the system does not know is told, with the nearest one",
        arguments: [
            ("Europe/Berlim", "Did you mean 'Europe/Berlin'?"),
            ("Europe/BERLIN", "Did you mean 'Europe/Berlin'?"),
            ("Asia/Xyzzy", "Write a name of its zone database, such as America/New_York or UTC."),
        ])
    func unknown(_ name: String, _ remedy: String) {
        let known = ["America/New_York", "Europe/Berlin", "Europe/Dublin"]
        let failure = #expect(throws: SpecFailure.self) {
            try SpecReader.spec(
                from: SpecSource.yaml(top: "time_zone: \(name)"), file: "metrics.yaml",
                zones: { known.contains($0) ? nil : known })
        }
        #expect(failure?.problems.map(\.line) == [21])
        #expect(
            failure?.problems.map(\.message)
                == ["time_zone: no time zone '\(name)' on this system"])
        #expect(failure?.problems.map(\.remedy) == [remedy])
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused =
        ["CET", "UTC+1", "Europe", "Europe/", "europe/berlin", "../etc/passwd", "America/New York"]
        .map {
            Refusal(
                SpecSource.yaml(top: "time_zone: \($0)"),
                "time_zone: '\($0)' is not the name of a time zone. "
                    + "Write an IANA name such as America/New_York, Europe/Berlin or UTC.")
        } + [
            Refusal(
                SpecSource.yaml(top: "time_zone: Amercia/New_York"),
                "time_zone: no time zone area 'Amercia'. Did you mean 'America'?")
        ]
}
