# The doors of the house. `make run` is the whole way from a fresh checkout to a published report.

PREFIX ?= /usr/local
SWIFT ?= swift
# Swift's own libraries within the program: a tenth less time for extract. `make STATIC=` where a toolchain has none to link.
STATIC ?= --static-swift-stdlib
PACKAGES := libxml2-dev zlib1g-dev libbz2-dev liblzma-dev libzstd-dev libbrotli-dev libsqlite3-dev pkg-config

.PHONY: run test check build install packages help

help:
	@echo "make run              build, read Inputs, write Reports"
	@echo "make test             build and run the tests"
	@echo "make check            all that a change is judged by (.ci/run)"
	@echo "make install PREFIX=  put the program into PREFIX/bin (default $(PREFIX))"

# A ledger of an older build is read again, so that the reports are always those of the program as it stands.
run: build
	"$$($(SWIFT) build -c release --show-bin-path)/attache" run --reread

build: packages
	$(SWIFT) build -c release --product attache $(STATIC)

test: packages
	$(SWIFT) test

check:
	.ci/run

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$($(SWIFT) build -c release --show-bin-path)/attache" "$(DESTDIR)$(PREFIX)/bin/attache"

# Asks dpkg first: nothing is touched, and no password asked, where all of them are there.
packages:
	@if ! command -v dpkg-query >/dev/null; then \
	    echo "This is no Debian or Ubuntu: the headers of libxml2, zlib, bzip2, liblzma,"; \
	    echo "Zstandard, Brotli and SQLite, and pkg-config, must be there."; exit 0; \
	fi; \
	missing=""; \
	for name in $(PACKAGES); do \
	    case "$$(dpkg-query -W -f='$${Status}' $$name 2>/dev/null)" in \
	        "install ok installed") ;; \
	        *) missing="$$missing $$name" ;; \
	    esac; \
	done; \
	if [ -n "$$missing" ]; then \
	    if [ "$$(id -u)" -eq 0 ]; then sudo=""; else sudo="sudo"; fi; \
	    echo "Installing system packages:$$missing"; \
	    $$sudo apt-get update -qq && \
	    $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	fi
