import Testing

@testable import Runner

@Suite("The certificate of a removal")
struct RemovalCertificateTests {
    private func certificate(
        export: RemovalCertificate.Export?, pending: [RemovalCertificate.Pending] = []
    ) -> RemovalCertificate {
        RemovalCertificate(
            tenant: .acme, removedAt: Workshop.time, removedBy: "ann", export: export,
            gone: [
                GoneItem(
                    what: "cells", place: "store of tenant acme",
                    total: .init(count: 7, bytes: 99, sha256: "abc"))
            ], pending: pending, kept: ["the events of the audit trail"])
    }

    @Test("Says to people what is gone, what is pending until when, and what is kept")
    func text() {
        let text = certificate(
            export: .init(folder: "/out", files: 3, manifestSHA256: "def"),
            pending: [
                .init(what: "KMS key k", until: "2026-02-14T00:00:00Z", reason: "KMS keeps it"),
                .init(what: "versions", until: nil, reason: "lifecycle"),
            ]
        ).text
        #expect(
            text == """
                Certificate of removal

                Tenant      acme
                Removed     2026-01-15T00:00:00Z by ann
                Exported    3 files to /out
                            SHA-256 of its manifest def

                Gone, each counted before and looked for in vain afterwards:
                  7 cells, 99 bytes: store of tenant acme
                    SHA-256 abc

                Pending:
                  KMS key k, until 2026-02-14T00:00:00Z: KMS keeps it
                  versions, no date known: lifecycle

                Kept:
                  the events of the audit trail

                """)
    }

    @Test("Without an export and with nothing pending, that is what it says")
    func nothing() {
        let text = certificate(export: nil).text
        #expect(text.contains("Exported    nothing, as was asked"))
        #expect(text.contains("Pending:\n  nothing\n"))
    }
}
