import SalesCore
import Testing

@Suite("Failures")
struct FailureTests {
    private struct Plain: Failure { let summary = "It failed." }

    @Test("By default nothing more is known, and trying again does not help")
    func defaults() {
        let failure: any Failure = Plain()
        #expect(failure.detail == nil && failure.remedy == nil)
        #expect(!failure.isTransient)
        #expect(failure.exitCode == .failed)
    }

    @Test(
        "Exit codes that callers rely on",
        arguments: [
            (ExitCode.done, 0), (.failed, 1), (.invalidUse, 2), (.someTenantsFailed, 3),
            (.credentials, 4), (.refusedByContract, 5), (.notSupported, 6), (.locked, 11),
            (.interrupted, 130), (.terminated, 143),
        ] as [(ExitCode, Int32)])
    func codes(_ code: ExitCode, number: Int32) { #expect(code.rawValue == number) }
}
