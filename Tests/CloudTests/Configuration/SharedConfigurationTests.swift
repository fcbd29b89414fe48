import Testing

@testable import Cloud

@Suite("Config and credentials file together")
struct SharedConfigurationTests {
    @Test("Profiles of both, the credentials file's settings first")
    func joins() throws {
        let home = try TemporaryHome(
            config: """
                [default]
                region = a
                [profile "x y"]
                region = b
                output = json
                [preview]
                c = 1
                [sso-session s]
                sso_region = d
                [services local]
                s3 =
                  endpoint_url = http://h
                """,
            credentials: "[x y]\nregion = e\n[only]\naws_access_key_id = A")
        let shared = try SharedConfiguration(environment: home.environment())
        #expect(Set(shared.profiles.keys) == ["default", "x y", "only"])
        #expect(shared.profiles["x y"] == ["region": .text("e"), "output": .text("json")])
        #expect(shared.configProfiles["x y"]?[text: "region"] == "b")
        #expect(shared.credentialsProfiles["only"]?[text: "aws_access_key_id"] == "A")
        #expect(shared.ssoSessions["s"]?[text: "sso_region"] == "d")
        #expect(shared.services["local"]?[nested: "s3"]?["endpoint_url"] == "http://h")
    }

    @Test(
        "Of two spellings of a name, the later counts",
        arguments: [
            ("default", "profile default"), ("profile default", "default"),
            ("profile 'default'", "profile default"),
        ])
    func spellings(first: String, second: String) throws {
        let home = try TemporaryHome(config: "[\(first)]\na=1\n[\(second)]\na=2")
        let shared = try SharedConfiguration(environment: home.environment())
        #expect(shared.profiles == ["default": ["a": .text("2")]])
    }

    @Test("No files are no profiles")
    func empty() throws {
        #expect(
            try SharedConfiguration(environment: TemporaryHome().environment()).profiles.isEmpty)
    }

    @Test("Files may be elsewhere")
    func elsewhere() throws {
        let home = try TemporaryHome()
        try home.write("[default]\na=1", at: "c")
        try home.write("[x]\nb=1", at: "d")
        let shared = try SharedConfiguration(
            environment: home.environment([
                "AWS_CONFIG_FILE": "~/c", "AWS_SHARED_CREDENTIALS_FILE": "\(home.path)/d",
            ]))
        #expect(Set(shared.profiles.keys) == ["default", "x"])
    }

    @Test("A file that is no text is told by its path")
    func refuses() throws {
        let home = try TemporaryHome(config: "[default]\na=1")
        try home.writeBytes([0x5B, 0xFF, 0x5D], at: ".aws/config")
        #expect(
            throws: ConfigurationFailure.unreadableFile(
                path: "\(home.path)/.aws/config", reason: "it is not UTF-8")
        ) { try SharedConfiguration(environment: home.environment()) }
    }
}
