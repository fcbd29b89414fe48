import Testing

@testable import Cloud

@Suite("What a message may show of a URL")
struct OriginTests {
    @Test(
        "Scheme, host and port, and nothing else",
        arguments: [
            ("http://localhost:11434/api/chat", "http://localhost:11434"),
            ("https://host.example?signature=secret", "https://host.example"),
            ("HTTPS://user:secret@host.example:8443/secret", "https://host.example:8443"),
            ("https://user:s@cret@host.example/", "https://host.example"),
            ("http://[::1]:80/#secret", "http://[::1]:80"),
            ("secret", "an unreadable URL"), ("http://", "an unreadable URL"),
            ("http://user:secret@", "an unreadable URL"), ("", "an unreadable URL"),
        ])
    func shows(url: String, as text: String) {
        #expect(Origin(of: url).description == text)
    }

    @Test(
        "This machine by each of its names",
        arguments: [
            ("http://localhost:1", true), ("http://LOCALHOST", true), ("http://127.0.0.1/", true),
            ("http://127.9.9.9", true), ("http://[::1]:1", true), ("http://a.localhost", true),
            ("http://localhost.example", false), ("http://10.0.0.1", false),
            ("http://[::2]", false), ("http://user@127.0.0.1.example", false),
        ])
    func isLoopback(url: String, expected: Bool) {
        #expect(Origin(of: url).isLoopback == expected)
    }

    @Test(
        "What is beside this machine",
        arguments: [
            ("http://169.254.169.254/x", true), ("http://169.254.170.2", true),
            ("http://[fd00:ec2::254]/", true), ("http://169.254.evil.example", false),
            ("http://168.254.1.1", false), ("http://[fd00:ec3::254]/", false),
            ("http://127.0.0.1", false),
        ])
    func isLinkLocal(url: String, expected: Bool) {
        #expect(Origin(of: url).isLinkLocal == expected)
    }

    @Test(
        "HTTP or nothing",
        arguments: [("http://h", true), ("HTTPS://h", true), ("ftp://h", false), ("h:80", false)])
    func isWeb(url: String, expected: Bool) {
        #expect(Origin(of: url).isWeb == expected)
    }
}
