import Foundation
import Testing

@testable import Runner

@Suite("SettingText")
struct SettingTextTests {
    @Test(
        "A setting is written as a text, or as the secret's name, and read back",
        arguments: [
            ("plain" as SettingText, #""plain""#),
            (.secret(SecretReference(secret: "s")), #"{"secret":"s"}"#),
            (.secret(SecretReference(secret: "s", field: "f")), #"{"field":"f","secret":"s"}"#),
        ])
    func codes(setting: SettingText, json: String) throws {
        let written = try RunLedger.json(setting)
        #expect(String(decoding: written, as: UTF8.self).filter { !$0.isWhitespace } == json)
        #expect(try JSONDecoder().decode(SettingText.self, from: Data(written)) == setting)
        #expect(setting.isSecret == (setting != "plain"))
    }

    @Test(
        "A secret is named in messages as a job file names it; a plain text has no need to be",
        arguments: [
            ("plain" as SettingText, nil),
            (.secret(SecretReference(secret: "s")), "{secret: s}"),
            (.secret(SecretReference(secret: "s", field: "f")), "{secret: s, field: f}"),
        ])
    func names(setting: SettingText, name: String?) {
        #expect(setting.secretName == name)
    }
}
