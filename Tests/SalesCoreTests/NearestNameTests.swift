import Testing

@testable import SalesCore

@Suite("Did you mean")
struct NearestNameTests {
    private let known = ["revenue", "cost", "average_order", "region"]

    @Test(
        "A slip of the finger is found, whatever the case",
        arguments: [
            ("revenu", "revenue"), ("Revenue", "revenue"), ("reveune", "revenue"), ("cots", "cost"),
            ("averageorder", "average_order"), ("regions", "region"),
        ])
    func near(_ name: String, nearest: String) {
        #expect(nearestName(to: name, among: known) == nearest)
    }

    @Test("Another word is not", arguments: ["margin", "", "x", "discount", "order"])
    func far(_ name: String) { #expect(nearestName(to: name, among: known) == nil) }

    @Test("Of equally near names the first by alphabet")
    func ties() { #expect(nearestName(to: "bat", among: ["cat", "bad"]) == "bad") }

    @Test(
        "Distances",
        arguments: [
            ("", "", 0), ("abc", "abc", 0), ("abc", "", 3), ("kitten", "sitting", 3),
            ("ab", "ba", 1),
            ("abcd", "acbd", 1), ("größe", "grösse", 2),
        ])
    func distance(_ left: String, _ right: String, distance: Int) {
        #expect(editDistance(Array(left), Array(right)) == distance)
        #expect(editDistance(Array(right), Array(left)) == distance)
    }

    @Test("A name with something added to it is near, unless a closer one is there")
    func beginnings() {
        #expect(
            nearestName(to: "Net Amount", among: ["Net Amount (EUR)", "Cost"]) == "Net Amount (EUR)"
        )
        #expect(nearestName(to: "Sales per month", among: ["Sales"]) == "Sales")
        #expect(nearestName(to: "Region", among: ["Region name", "Regoin"]) == "Regoin")
        #expect(nearestName(to: "replace", among: ["replace_period", "replace_source"]) == nil)
        #expect(nearestName(to: "ID", among: ["ID of the customer"]) == nil)
    }
}
