# Everything somebody does with this repository. `make run` and `make test` install what they need.

PROGRAMS := $(or $(CARGO_TARGET_DIR),target)/debug
CARGO := cargo --locked --quiet
# One set of packages for building and testing, so that nothing is built twice.
ALL := --workspace --bins --tests
UI_SOURCES := $(shell find ui/src ui/public casebook/locales casebook/content docs/screenshots -type f) $(wildcard ui/*.*)
PAGES := ui/dist/index.html
# What the pages tell of the licences of all that is in the app.
SHIPPED := Cargo.lock LICENSE scripts/notices.mjs scripts/packages.mjs casebook/lists/README.md $(wildcard casebook/fonts/*.txt)
# npm's own mark of what it installed.
INSTALLED := node_modules/.package-lock.json
BINDINGS := ui/src/lib/api/bindings.ts
# Built with everything else: with other features of the same packages it would build most of them twice.
WRITE_BINDINGS := $(PROGRAMS)/bindings
RELEASED := $(or $(CARGO_TARGET_DIR),target)/release
BUNDLES := $(RELEASED)/bundle
DISPLAYED := $(DISPLAY)$(WAYLAND_DISPLAY)

.PHONY: help run test test-rust test-ui test-browser test-window check advisories fix bindings bench fuzz crash damage faults schema-fixture screenshots package sbom install-test
.DEFAULT_GOAL := help
# A build of the pages that fails on its way leaves none that look fresh.
.DELETE_ON_ERROR:

help:
	@echo 'make run          installs what is missing, builds, and opens the app'
	@echo 'make test         installs what is missing, and runs every test'
	@echo 'make check        formatting, lints, types, licences, fresh bindings'
	@echo 'make advisories   asks the databases of known holes about what the app is built from'
	@echo 'make fix          formats, and repairs what the lints can repair'
	@echo 'make bindings     writes the TypeScript of the command list'
	@echo 'make bench        measures the core, the check, the window and the page against the least they could do'
	@echo 'make fuzz         fuzzes what reads packs, cases, scripts and questions, and the check, a minute each'
	@echo 'make damage       damages books, backups, deposits and packs at 10,000 places, and looks what is read'
	@echo 'make faults       works on a full disk, one that fails, and where nothing may be written'
	@echo 'make crash        kills a group at work 1,000 times, and looks whether anything was lost'
	@echo 'make schema-fixture  writes a book of a schema that nobody has yet into the fixtures'
	@echo 'make screenshots  plays a session and writes docs/screenshots'
	@echo 'make package      builds the deb and rpm packages, and the bill of materials'
	@echo 'make sbom         writes the bill of materials (CycloneDX) alone'

# The development build: key derivation is at full speed in it too, and it is built in a third of the time.
ifeq ($(DISPLAYED),)
run: $(PAGES)
	@scripts/install.sh host
	@echo 'Building the app (the first time takes some minutes) …'
	@$(CARGO) build -p casebook-host
	@scripts/run.sh $(PROGRAMS)
else
run: $(PAGES)
	@scripts/install.sh host window
	@echo 'Building the app (the first time takes some minutes) …'
	@$(CARGO) build -p casusboek
	@scripts/run.sh $(PROGRAMS)
endif

test: test-rust test-ui test-browser test-window

test-rust: install-test $(PAGES)
	$(CARGO) build $(ALL)
	cargo --locked test --workspace

test-ui: ui/$(INSTALLED)
	npm --prefix ui run check
	npm --prefix ui test

test-browser: install-test $(PAGES) tests/browser/$(INSTALLED)
	@$(CARGO) build $(ALL)
	CASUSBOEK_PROGRAMS=$(abspath $(PROGRAMS)) scripts/alone.sh npm --prefix tests/browser test

test-window: install-test $(PAGES)
	@$(CARGO) build $(ALL)
	CASUSBOEK_PROGRAMS=$(abspath $(PROGRAMS)) scripts/window-test.sh cargo --locked test --workspace --bins --test window

check: ui/$(INSTALLED) tests/browser/$(INSTALLED) $(PAGES)
	cargo fmt --all --check
	$(CARGO) clippy --workspace --all-targets -- -D warnings
	npm --prefix ui run format:check
	npm --prefix ui run lint
	npm --prefix ui run check
	npm --prefix tests/browser run check
	@$(CARGO) build $(ALL)
	$(WRITE_BINDINGS) | diff - $(BINDINGS) || { echo 'The bindings are stale: make bindings'; exit 1; }
	@command -v cargo-deny >/dev/null || { echo 'Fetching cargo-deny …'; cargo install --locked --quiet cargo-deny; }
	cargo deny --locked check licenses bans sources
	node scripts/licences.mjs
	node scripts/promises.mjs
	cargo metadata --locked --format-version 1 --manifest-path tests/fuzz/Cargo.toml >/dev/null

# Known holes in what the app is built from. Needs the network: the databases lie elsewhere.
advisories:
	cargo deny check advisories
	npm --prefix ui audit --omit=dev

fix: ui/$(INSTALLED) tests/browser/$(INSTALLED)
	cargo fmt --all
	$(CARGO) clippy --workspace --all-targets --fix --allow-dirty --allow-staged
	npm --prefix ui run format
	npm --prefix ui exec eslint -- --fix ui
	npm --prefix tests/browser run format

# Through a file of its own, so that a failing build leaves the old bindings.
bindings:
	@$(CARGO) build $(ALL)
	$(WRITE_BINDINGS) > $(PROGRAMS)/bindings.ts
	mv $(PROGRAMS)/bindings.ts $(BINDINGS)

# Finding back among 100,000 cases takes some minutes to begin: CASUSBOEK_CASES=10000 measures among fewer.
# The core beside the least it could do, the window beside an empty one, the page beside empty frames, each in one run: read the
# ratios, not the times. docs/performance.md tells what was seen.
bench: install-test $(PAGES) tests/browser/$(INSTALLED)
	cargo --locked bench -p casusboek-benches -p casebook-host --bench core --bench search --bench check --bench room
	@$(CARGO) build --release -p casebook-host -p casusboek --features casusboek/empty-window
	CASUSBOEK_PROGRAMS=$(abspath $(PROGRAMS)/../release) scripts/window-test.sh cargo --locked bench --profile dev -p casusboek-benches --bench window
	CASUSBOEK_PROGRAMS=$(abspath $(PROGRAMS)/../release) npm --prefix tests/browser run bench

# So many seconds for each target, on inputs like those that are kept in tests/fuzz/corpus.
FUZZ_SECONDS ?= 60
fuzz:
	@scripts/fuzz.sh $(FUZZ_SECONDS)

# Another seed than the one it prints: CRASH='1000 7' make crash
CRASH ?= 1000
crash:
	@$(CARGO) build $(ALL)
	$(PROGRAMS)/crash $(CRASH)

# Another seed than the one it prints: DAMAGE='10000 7' make damage
DAMAGE ?= 10000
damage:
	@$(CARGO) build $(ALL)
	$(PROGRAMS)/damage $(DAMAGE)

# Fills and locks disks of a few megabytes.
faults:
	@$(CARGO) build $(ALL)
	$(PROGRAMS)/faults

# For a version of the schema that was never shipped: see tests/fixtures/schema/README.md.
schema-fixture:
	@$(CARGO) build $(ALL)
	$(PROGRAMS)/schema

screenshots: install-test $(PAGES) tests/browser/$(INSTALLED)
	$(CARGO) build $(ALL)
	CASUSBOEK_PROGRAMS=$(abspath $(PROGRAMS)) npm --prefix tests/browser run screenshots
	CASUSBOEK_LANGUAGE=en CASUSBOEK_PROGRAMS=$(abspath $(PROGRAMS)) npm --prefix tests/browser run screenshots

sbom:
	@mkdir -p $(BUNDLES)
	node scripts/sbom.mjs > $(BUNDLES)/casusboek.cdx.json

# Both programs in one build; the bundler then takes what lies ready for it.
package: $(PAGES) src-tauri/$(INSTALLED) sbom
	@scripts/install.sh host window
	cd src-tauri && npx tauri build --no-bundle -- --locked -p casusboek -p casebook --features casebook/manual
	scripts/package.sh $(RELEASED)
	cd src-tauri && npx tauri bundle --bundles deb,rpm
	@ls -1 $(BUNDLES)/*/*.deb $(BUNDLES)/*/*.rpm $(BUNDLES)/*.json

install-test:
	@scripts/install.sh host window test

$(PAGES): ui/$(INSTALLED) $(UI_SOURCES) $(SHIPPED)
	@npm --prefix ui run --silent build -- --logLevel warn
	@touch $@

%/$(INSTALLED): %/package-lock.json
	@echo 'Fetching the packages of $* …'
	@npm --prefix $* ci --silent --no-audit --no-fund
	@touch $@
