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
