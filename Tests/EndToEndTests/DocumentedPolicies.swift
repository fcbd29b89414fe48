import Foundation
import TestSupport

/// The tables of the documentation that say what each command must be allowed.
struct DocumentedPolicies {
    struct Statement: Equatable {
        struct Condition: Equatable {
            let key: String
            let pattern: String
        }

        let actions: [String]
        /// ARNs with places for the reader's own names: BUCKET, TENANT, …
        let resources: [String]
        let condition: Condition?
    }

    /// What a row names beside its first cell.
    struct Needs {
        var always: [String] = []
        /// In parentheses: after a failure only.
        var afterFailure: [String] = []

        var all: [String] { always + afterFailure }
    }

    private(set) var statements: [String: Statement] = [:]
    /// By the first cell, of commands.
    private(set) var commands: [String: Needs] = [:]
    /// By the first cell, of what a command needs besides.
    private(set) var besides: [String: Needs] = [:]

    /// With a pair of tables for each tenant.
    static func plain() throws -> DocumentedPolicies {
        try DocumentedPolicies("docs/aws.md", "docs/aws-bedrock.md")
    }

    /// With one table for all of them.
    static func pooled() throws -> DocumentedPolicies {
        try DocumentedPolicies("docs/aws.md", "docs/aws-dynamodb.md")
    }

    /// What a later page says takes the place of what an earlier one does.
    private init(_ pages: String...) throws {
        let rows = try pages.flatMap(Self.rows)
        for row in rows where row.heading == "Statement" {
            let place = row.cells[2].split(separator: "where", maxSplits: 1).map(Self.quoted)
            statements[row.cells[0]] = Statement(
                actions: Self.quoted(row.cells[1][...]), resources: place[0],
                condition: place.count == 2
                    ? Statement.Condition(key: place[1][0], pattern: place[1][1]) : nil)
        }
        for row in rows where row.heading == "Command" {
            commands[row.cells[0]] = needs(in: row.cells[1])
        }
        for row in rows where row.heading == "For" {
            let needs = needs(in: row.cells[1])
            if !needs.all.isEmpty { besides[row.cells[0]] = needs }
        }
    }

    /// Rows of a page's tables, each with the first cell of its table's heading.
    private static func rows(of page: String) throws -> [(heading: String, cells: [String])] {
        let text = try String(contentsOf: projectRoot.appending(path: page), encoding: .utf8)
        var heading: String?
        var rows: [(heading: String, cells: [String])] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("| ") else {
                heading = nil
                continue
            }
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            if let heading, !line.hasPrefix("| ---") { rows.append((heading, cells)) }
            heading = heading ?? cells[0]
        }
        return rows
    }

    private static func quoted(_ cell: Substring) -> [String] {
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
                "Resource": statement.resources.map { Self.fill($0, names) },
            ]
            if let condition = statement.condition {
                let isOfMany = condition.key == "dynamodb:LeadingKeys"
                let pattern = Self.fill(condition.pattern, names)
                allow["Condition"] = [
                    isOfMany ? "ForAllValues:StringLike" : "StringLike": [condition.key: pattern]
                ]
            }
            return allow
        }
        let document: [String: Any] = ["Version": "2012-10-17", "Statement": written]
        return String(
            decoding: try JSONSerialization.data(withJSONObject: document), as: UTF8.self)
    }

    static func fill(_ text: String, _ names: [String: String]) -> String {
        // Keys of a shared table begin with TENANT# as it stands.
        text.replacing(/<id>|[A-Z]{3,}(?!#)/) { names[String($0.output)] ?? String($0.output) }
    }
}

extension DocumentedPolicies.Statement {
    /// Whether a text says which action to allow, and on what.
    func isNamed(in text: String, _ names: [String: String]) -> Bool {
        let said = text.replacing(":*:", with: ":000000000000:")
        return resources.contains { resource in
            let place = DocumentedPolicies.fill(resource, names).prefix { $0 != "*" }
            return actions.contains { said.contains("Allow \($0) on \(place)") }
        }
    }
}
