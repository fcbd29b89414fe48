import SalesCore
import Testing

@testable import Narrate

@Suite("All of a metric from one member")
struct RoleWholesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "EMEA alone provided the whole of revenue in October 2025.",
                false
            ),
            (
                "In October 2025, revenue was all EMEA.",
                false
            ),
            (
                "The entire amount of revenue for October 2025 stood with EMEA.",
                false
            ),
            (
                "In October 2025, EMEA took 31.4% of revenue.",
                true
            ),
            ("From EMEA we had more than a quarter of revenue in October 2025.", true),
            ("From EMEA we had slightly more than a quarter of revenue in October 2025.", false),
            ("How much of revenue came from EMEA in October 2025? A third or so.", true),
            ("How much of revenue came from EMEA in October 2025? Half or so.", false),
            ("Not quite a third: that much of revenue in October 2025 came from EMEA.", true),
            ("Not quite a quarter: that much of revenue in October 2025 came from EMEA.", false),
            ("Of all revenue in October 2025, EMEA held between a quarter and a third.", true),
            ("Of all revenue in October 2025, EMEA held between a third and a half.", false),
            ("EMEA had a third or so of revenue in October 2025 to its name.", true),
            ("EMEA had a fifth or so of revenue in October 2025 to its name.", false),
            ("Who had only a minority of revenue in October 2025? EMEA.", true),
            ("Who had only a minority of revenue in October 2025? The Americas.", false),
            ("Within total revenue for October 2025, approximately a sixth belongs to APAC.", true),
            (
                "Within total revenue for October 2025, approximately a third belongs to APAC.",
                false
            ),
            ("Slice up revenue for October 2025, and the smaller part lands with EMEA.", true),
            ("Slice up revenue for October 2025, and the larger part lands with EMEA.", false),
            ("EMEA took up a third or so of revenue in October 2025.", true),
            ("The Americas took up a third or so of revenue in October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }

    @Test(
        "All of it from one of three members is untrue",
        arguments: [
            "EMEA and only EMEA accounted for revenue in October 2025.",
            "No part of revenue in October 2025 was recorded outside EMEA.",
            "EMEA stood for the total of revenue in October 2025, no more and no less.",
            "Revenue in October 2025: EMEA, and no one else.",
            "EMEA, and EMEA alone, produced revenue in October 2025.",
            "EMEA pulled in all of revenue in October 2025.",
        ])
    func decidesWhole(_ text: String) {
        expectVerdict(Acme.check(text), isTrue: false)
    }
}
