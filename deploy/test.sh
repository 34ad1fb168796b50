#!/bin/sh
# Every check: format, lint, types, facts, tests. Arguments are passed on to pytest: sh deploy/test.sh -k reading
set -eu
. "$(dirname "$0")/setup.sh"
set_up deploy/requirements-dev.txt

say() { printf '\n== %s\n' "$*"; }

say format
.venv/bin/ruff format --check .
say lint
.venv/bin/ruff check .
say types
.venv/bin/mypy
say facts
.venv/bin/python -m bot check facts
say tests
exec .venv/bin/python -m pytest -q -n "${FACTDESK_TEST_PROCESSES:-auto}" "$@"
