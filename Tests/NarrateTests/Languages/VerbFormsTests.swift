import Testing

@testable import Narrate

@Suite("Verbs by their forms")
struct VerbFormsTests {
    private let verbs = VerbForms("legte legt | zu | zugelegt = rose\nsank | | gesunken = fell")

    @Test("A separable verb has its part") func separable() {
        #expect(verbs.finite("legte")?.map(\.particle) == ["zu"])
        #expect(verbs.joined("zulegte") == ["rose"])
        #expect(verbs.joined("zugelegt") == ["rose"])
    }

    @Test("A part may be one of several, each of several words") func parts() {
        let verbs = VerbForms("ging | nach oben, bergauf | = rose")
        #expect(verbs.finite("ging")?.map(\.particle) == ["nach oben", "bergauf"])
    }

    @Test("Others have none") func whole() {
        #expect(verbs.finite("sank")?.first?.words == ["fell"])
        #expect(verbs.joined("gesunken") == ["fell"])
        #expect(verbs.finite("stieg") == nil)
    }
}
