# SalesTalk. `make help` lists everything.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

RELEASE := swift build -c release --static-swift-stdlib
BINARY := .build/release/salestalk
VENV := .venv
LOADERS := polars==2.1.0 pandas==3.1.1 clevercsv==0.8.5

.PHONY: help install install-tests build demo test test-models bench bench-cloud bench-compare bench-pollution accuracy accuracy-models oracle fuzz fuzz-crashes samples format lint clean

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

bench: build install-tests ## Measure start, demo, queries and the checker; write their part of docs/benchmarks.md
	@$(VENV)/bin/python Benchmarks/bench.py --binary $(BINARY) --write docs/benchmarks.md
	@$(VENV)/bin/python Benchmarks/checking.py --binary $(BINARY) --write docs/benchmarks.md
	@$(VENV)/bin/python Benchmarks/bedrock.py --binary $(BINARY) --write docs/benchmarks.md

bench-cloud: install install-tests ## Measure DynamoDB and S3 beside boto3 and curl; write their part of docs/benchmarks.md
	@swift build -c release --package-path Benchmarks/cloud --scratch-path .build/cloud
	@$(VENV)/bin/python Benchmarks/dynamodb.py --folder .build/cloud/release --write docs/benchmarks.md
	@$(VENV)/bin/python Benchmarks/transfers.py --folder .build/cloud/release --write docs/benchmarks.md

bench-compare: build ## Measure beside DuckDB and Polars; write the rest of docs/benchmarks.md
	@scripts/install compare
	@$(VENV)/bin/python Benchmarks/compare.py --binary $(BINARY) --write docs/benchmarks.md $(if $(ONLY),--only $(ONLY))

bench-pollution: build install-tests ## Read polluted exports beside other loaders; write docs/pollution.md
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check $(LOADERS)
	@$(VENV)/bin/python Benchmarks/pollution.py --binary $(BINARY) --write docs/pollution.md

accuracy: build install-tests ## Hold the fact checker to sentences known to be true or not; write docs/accuracy.md
	@$(VENV)/bin/python Benchmarks/accuracy.py --binary $(BINARY) --seed $(or $(SEED),0) --per-class $(or $(CASES),1000) \
	  --write docs/accuracy.md $(if $(FAILURES),--failures $(FAILURES))

accuracy-models: build install-tests ## Have small models write a hundred reports; write docs/models-measured.md
	@for model in smollm2 gemma3-270m; do \
	  scripts/test-models --model $$model $(if $(THREADS),--threads $(THREADS)) $(VENV)/bin/python Benchmarks/models.py \
	    --binary $(BINARY) --reports $(or $(REPORTS),50) --add Benchmarks/models-read.jsonl; done
	@$(VENV)/bin/python Benchmarks/models.py --add Benchmarks/models-read.jsonl --write docs/models-measured.md

oracle: build install-tests ## Hold the tables of CASES (500) generated specs to what DuckDB computes
	@$(VENV)/bin/python scripts/oracle.py --binary $(BINARY) --cases $(or $(CASES),500) --seed $(or $(SEED),0)

fuzz: install ## Hold all readings of a million generated exports together
	@scripts/fuzz lanes $(or $(CASES),1000000) $(SEED)

fuzz-crashes: install ## Look for crashes with libFuzzer, SECONDS (600) for each target
	@scripts/fuzz crashes $(or $(SECONDS),600)

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
	@rm -rf .build $(VENV) $(VENV)-aws
