import Foundation
import TestSupport

/// The tables of docs/aws.md that say what each command must be allowed.
struct DocumentedPolicies {
    struct Statement {
        let name: String
        let actions: [String]
        /// An ARN with places for the reader's own names: BUCKET, TENANT, …
        let resource: String
        /// A condition key and what it must be like.
        let condition: (key: String, pattern: String)?
    }

    /// What a row names beside its first cell.
    struct Needs {
        var always: [String] = []
        /// In parentheses: after a failure only.
        var afterFailure: [String] = []
    }

    private(set) var statements: [String: Statement] = [:]
    /// By the first cell, of commands.
    private(set) var commands: [String: Needs] = [:]
    /// By the first cell, of what a command needs besides.
    private(set) var besides: [String: Needs] = [:]

    init() throws {
        let text = try String(
            contentsOf: projectRoot.appending(path: "docs/aws.md"), encoding: .utf8)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.map(Self.cells)
        for row in rows where row.count == 3 && row[1].hasPrefix("`") {
            let quoted = Self.quoted(row[2])
            statements[row[0]] = Statement(
                name: row[0], actions: Self.quoted(row[1]), resource: quoted[0],
                condition: quoted.count == 3 ? (quoted[1], quoted[2]) : nil)
        }
        var isCommand = true
        for row in rows where row.count == 2 {
            if row[0] == "For" { isCommand = false }
            let needs = needs(in: row[1])
            guard !needs.always.isEmpty else { continue }
            if isCommand { commands[row[0]] = needs } else { besides[row[0]] = needs }
        }
    }

    private static func cells(_ line: Substring) -> [String] {
        line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private static func quoted(_ cell: String) -> [String] {
        cell.matches(of: /`([^`]+)`/).map { String($0.1) }
    }

    /// Statements that a cell names, in its order.
    private func needs(in cell: String) -> Needs {
        let found = statements.keys.compactMap { name in
            cell.firstRange(of: name).map { (name, $0.lowerBound) }
        }.sorted { $0.1 < $1.1 }
        var needs = Needs()
        for (name, start) in found {
            if start > cell.startIndex, cell[cell.index(before: start)] == "(" {
                needs.afterFailure.append(name)
            } else {
                needs.always.append(name)
            }
        }
        return needs
    }
}

extension DocumentedPolicies {
    /// A policy of those statements, with `names` in their places.
    func policy(_ chosen: [String], _ names: [String: String]) throws -> String {
        let written = chosen.compactMap { statements[$0] }.map { statement in
            var allow: [String: Any] = [
                "Effect": "Allow", "Action": statement.actions,
                "Resource": Self.fill(statement.resource, names),
            ]
            if let (key, pattern) = statement.condition {
                allow["Condition"] = ["StringLike": [key: Self.fill(pattern, names)]]
            }
            return allow
        }
        let document: [String: Any] = ["Version": "2012-10-17", "Statement": written]
        return String(
            decoding: try JSONSerialization.data(withJSONObject: document), as: UTF8.self)
    }

    /// As docs/aws-dynamodb.md changes them where all tenants share a table.
    var pooled: DocumentedPolicies {
        var pooled = self
        for (name, statement) in statements {
            let actions =
                switch name {
                case "read messages": ["dynamodb:Query"]
                case "drop tables":
                    (statements["write tables"]?.actions ?? []) + ["dynamodb:DescribeTable"]
                default: statement.actions
                }
            let resource = statement.resource.replacing(
                /tenant-TENANT-(metrics|messages|\*)/, with: "salestalk-tenants")
            pooled.statements[name] = Statement(
                name: name, actions: actions, resource: resource, condition: statement.condition)
        }
        return pooled
    }

    static func fill(_ text: String, _ names: [String: String]) -> String {
        names.reduce(text) { $0.replacing($1.key, with: $1.value) }
    }
}
