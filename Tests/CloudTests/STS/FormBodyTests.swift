import Testing

@testable import Cloud

@Suite("Parameters of a call")
struct FormBodyTests {
    @Test("In the order given, the last value of a name, strictly encoded")
    func bytes() {
        var form = FormBody()
        form["B"] = "x y&z=ü"
        form["A"] = "1"
        form["A"] = "2"
        form["C"] = nil
        #expect(String(decoding: form.bytes, as: UTF8.self) == "B=x%20y%26z%3D%C3%BC&A=2")
        #expect(form["A"] == "2")
        #expect(form["C"] == nil)
        #expect(form != FormBody())
    }
}
