import Testing

@testable import Cloud

@Suite("A question in Titan's words")
struct TitanTextRequestTests {
    @Test("A conversation with the system text before it")
    func asks() {
        let request = TitanTextRequest(
            model: "amazon.titan-text-express-v1", system: "Be brief.", prompt: "\"Why\"?",
            maximumTokens: 9)
        #expect(
            String(decoding: request.json(), as: UTF8.self)
                == #"{"inputText":"Be brief.\n\nUser: \"Why\"?\nBot:","textGenerationConfig":{"maxTokenCount":9,"temperature":0}}"#
        )
    }
}
