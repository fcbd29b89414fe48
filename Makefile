# SalesTalk. `make help` lists everything.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

RELEASE := swift build -c release --static-swift-stdlib
BINARY := .build/release/salestalk
VENV := .venv

.PHONY: help install install-tests build demo test test-models bench samples format lint clean

help: ## List the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1|\2/' | column -t -s '|'

install: ## Install what the build needs (Debian packages; root or sudo)
	@scripts/install build

install-tests: ## Install what the tests need besides (Debian and PyPI packages)
	@scripts/install tests

build: install ## Build the release binary
	@$(RELEASE) --product salestalk

demo: build ## Build, run the main job on samples/, show where the reports are
	@scripts/demo $(BINARY)

test: install install-tests ## Run all tests
	@scripts/test

test-models: install install-tests ## Run a whole job with a real small model behind the Ollama protocol
	@scripts/test-models scripts/test --filter RealModel

bench: build install-tests ## Measure, beside DuckDB, and write docs/benchmarks.md
	@$(VENV)/bin/python Benchmarks/bench.py --binary $(BINARY) --write docs/benchmarks.md

samples: install-tests ## Make the sample exports and their expected tables again
	@$(VENV)/bin/python scripts/make_samples.py
	@$(VENV)/bin/python scripts/expected_tables.py
	@$(VENV)/bin/python scripts/make_troubles.py
	@$(VENV)/bin/python scripts/troubles_doc.py

format: ## Format all Swift files
	@swift format --configuration .swift-format --recursive --in-place Sources Tests Package.swift

lint: ## Check format and style
	@swift format lint --strict --configuration .swift-format --recursive Sources Tests Package.swift

clean: ## Remove what was built
	@rm -rf .build $(VENV)
