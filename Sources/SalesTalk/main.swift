import ArgumentParser
import SalesCore

await EntryPoint.run(Array(CommandLine.arguments.dropFirst()))
