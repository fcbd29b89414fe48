import Testing

@testable import Models

@Suite("What a model's name on Bedrock tells")
struct BedrockModelIDTests {
    @Test(
        "The model behind ids, profiles and ARNs",
        arguments: [
            ("amazon.nova-lite-v1:0", "amazon.nova-lite-v1:0"),
            ("eu.amazon.nova-lite-v1:0", "amazon.nova-lite-v1:0"),
            (
                "us-gov.anthropic.claude-3-haiku-20240307-v1:0",
                "anthropic.claude-3-haiku-20240307-v1:0"
            ),
            (
                "global.anthropic.claude-haiku-4-5-20251001-v1:0",
                "anthropic.claude-haiku-4-5-20251001-v1:0"
            ),
            (
                "arn:aws:bedrock:eu-west-1::foundation-model/amazon.titan-text-express-v1",
                "amazon.titan-text-express-v1"
            ),
            (
                "arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.amazon.nova-pro-v1:0",
                "amazon.nova-pro-v1:0"
            ),
            (
                "arn:aws:bedrock:eu-west-1:123456789012:application-inference-profile/ab12cd34",
                "ab12cd34"
            ), ("", ""), ("eu", "eu"),
        ])
    func base(text: String, base: String) {
        #expect(BedrockModelID(text).base == base)
        #expect(BedrockModelID(text).text == text)
    }

    @Test(
        "Claude's version, old and new way of naming",
        arguments: [
            ("anthropic.claude-3-haiku-20240307-v1:0", 300),
            ("anthropic.claude-3-5-haiku-20241022-v1:0", 305),
            ("anthropic.claude-3-7-sonnet-20250219-v1:0", 307),
            ("anthropic.claude-sonnet-4-20250514-v1:0", 400),
            ("anthropic.claude-opus-4-1-20250805-v1:0", 401),
            ("anthropic.claude-haiku-4-5-20251001-v1:0", 405),
            ("anthropic.claude-opus-4-6-v1", 406), ("anthropic.claude-sonnet-4-6", 406),
            ("anthropic.claude-opus-5", 500), ("anthropic.claude-v2:1", nil),
            ("anthropic.claude-instant-v1", nil), ("amazon.nova-lite-v1:0", nil), ("", nil),
        ] as [(String, Int?)])
    func claude(text: String, version: Int?) {
        #expect(BedrockModelID(text).claudeVersion == version)
    }

    @Test(
        "The profile of the region's part of the world",
        arguments: [
            ("eu-central-1", "eu.m.x"), ("us-east-1", "us.m.x"), ("us-gov-west-1", "us-gov.m.x"),
            ("ap-southeast-2", "apac.m.x"), ("sa-east-1", "global.m.x"),
        ])
    func profile(region: String, profile: String) {
        #expect(BedrockModelID("m.x").profile(from: region) == profile)
    }

    @Test("Titan Text, and what only looks like it")
    func titan() {
        #expect(BedrockModelID("amazon.titan-text-lite-v1").isTitanText)
        #expect(!BedrockModelID("amazon.titan-embed-text-v1").isTitanText)
    }

    @Test("What a policy names")
    func resource() {
        #expect(
            BedrockModelID("amazon.nova-lite-v1:0").resource(in: "eu-west-1")
                == "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0")
        #expect(
            BedrockModelID("eu.amazon.nova-lite-v1:0").resource(in: "eu-west-1")
                == "arn:aws:bedrock:eu-west-1:*:inference-profile/eu.amazon.nova-lite-v1:0"
                + " and arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0")
        #expect(BedrockModelID("arn:x/y").resource(in: "eu-west-1") == "arn:x/y")
    }
}
