import Testing

/// `make oracle` asks hundreds of cases.
@Suite("Tables beside DuckDB's, from generated specs and exports")
struct OracleTests {
    @Test("aggregate, and run then tables, print what DuckDB computes")
    func agrees() throws {
        let (code, said) = try ProjectScript.run(
            "oracle.py", "--binary", Workdir.binary, "--cases", "12")
        #expect(code == 0, "\(said)")
        #expect(said.hasSuffix("12 of 12 cases agree\n"))
    }
}
