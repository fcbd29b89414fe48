import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A page read strictly, as XML: every element closed, every attribute quoted, no stray sign.
final class PageReader: NSObject, XMLParserDelegate {
    struct Element {
        let name: String
        let attributes: [String: String]
        /// Names of the elements around it, outermost first.
        let path: [String]
        var text = ""
    }

    private(set) var elements: [Element] = []
    private(set) var problem: String?
    /// Indices into `elements` of those still open.
    private var open: [Int] = []

    init(_ page: String) {
        super.init()
        let markup = page.hasPrefix("<!doctype html>\n") ? String(page.dropFirst(16)) : page
        let parser = XMLParser(data: Data(markup.utf8))
        parser.delegate = self
        if !parser.parse() {
            problem = "line \(parser.lineNumber): \(String(describing: parser.parserError))"
        }
    }

    /// The text directly inside elements, in the order of the page, but for the style sheet's.
    var texts: [(element: Element, text: String)] {
        elements.filter { $0.name != "style" && !$0.text.isEmpty }.map { ($0, $0.text) }
    }

    func elements(named name: String) -> [Element] { elements.filter { $0.name == name } }

    func elements(ofClass name: String) -> [Element] {
        elements.filter {
            $0.attributes["class"]?.split(separator: " ").contains { $0 == name } == true
        }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        let path = open.map { elements[$0].name + "." + (elements[$0].attributes["class"] ?? "") }
        open.append(elements.count)
        elements.append(Element(name: name, attributes: attributes, path: path))
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if let index = open.last { elements[index].text += text }
    }
}
