#!/bin/sh
# Talk with the bot over the real facts: sh deploy/try.sh
# Arguments are passed on to factdesk:     sh deploy/try.sh ask "coca 2021"
set -eu
. "$(dirname "$0")/setup.sh"
[ -f .venv/.requirements-dev.txt ] && cmp -s deploy/requirements-dev.txt .venv/.requirements-dev.txt ||
    set_up deploy/requirements.txt
[ $# -gt 0 ] || set -- chat
exec .venv/bin/python -m bot "$@"
