import Testing

@testable import Cloud

@Suite("Names of endpoints")
struct EndpointNameTests {
    @Test("A service's own names", arguments: AWSService.allCases)
    func names(_ service: AWSService) {
        let name = EndpointName(service)
        #expect(name.prefix == service.endpointPrefix)
        #expect(name.signingName == service.signingName)
        #expect(name.configurationID == service.configurationID)
    }

    @Test("Services of sign-in are configured under botocore's names")
    func signIn() {
        #expect(EndpointName.ssoPortal.configurationID == "SSO")
        #expect(EndpointName.ssoTokens.configurationID == "SSO_OIDC")
    }
}
