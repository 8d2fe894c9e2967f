# Each target is one plain command that the README shows too.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: setup demo test gate check browser lint bench render clean

setup: $(VENV)/ready

$(VENV)/ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
	touch $@

demo: setup
	$(BIN)/python -m musterprozesse demo

test: setup
	$(BIN)/python -m pytest -n 2
	$(MAKE) lint

# What the scenarios must prove: every flow, end and row, and nine of ten small changes to a table.
gate: setup
	mkdir -p build && rm -f build/recorded.jsonl
	$(BIN)/python -m pytest -n 2 -q features --mp-aufzeichnen build/recorded.jsonl
	$(BIN)/musterprozesse coverage --cases build/recorded.jsonl --gate
	$(BIN)/musterprozesse mutate --cases build/recorded.jsonl --under 0.9

check: setup
	$(BIN)/musterprozesse check

# What the browser tests need besides a Chromium; without it `make test` says what it left out.
browser: tools/node_modules

lint: setup
	$(BIN)/ruff check src tests benchmarks tools examples
	$(BIN)/mypy

bench: setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[bench]"
	$(BIN)/python -m benchmarks

render: tools/node_modules
	node tools/render.mjs --out build/diagrams $(wildcard bpmn/*.bpmn dmn/*/*.dmn)

tools/node_modules: tools/package.json
	npm install --prefix tools --no-package-lock --no-audit --no-fund
	touch $@

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
