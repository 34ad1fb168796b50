# Sets up .venv beside pyproject.toml from a hash-pinned requirements file. Sourced by try.sh and test.sh.
# Speaks on standard error only. Does nothing when the requirements have not changed since the last time.

cd "$(dirname "$0")/.." || exit 1

find_python() {
    for candidate in "${FACTDESK_PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11 python; do
        [ -n "$candidate" ] || continue
        if "$candidate" -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            echo "$candidate"
            return 0
        fi
    done
    echo "Factdesk needs Python 3.11 or newer, with venv. Install it, or name one: FACTDESK_PYTHON=/path/to/python" >&2
    return 1
}

# set_up REQUIREMENTS: one stamp a set, for the larger set contains the smaller.
set_up() {
    requirements=$1
    stamp=.venv/.$(basename "$requirements")
    if [ -x .venv/bin/python ] && [ -f "$stamp" ] && cmp -s "$requirements" "$stamp" &&
        .venv/bin/python -c '' >/dev/null 2>&1; then
        return 0
    fi
    python=$(find_python) || return 1
    if ! .venv/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        echo "Setting up .venv (once; a minute or two) ..." >&2
        rm -rf .venv
        "$python" -m venv .venv >&2 || {
            echo "Cannot make .venv with $python. On Debian and Ubuntu: apt install python3-venv" >&2
            return 1
        }
    else
        echo "Bringing .venv up to date ..." >&2
    fi
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
        --require-hashes --only-binary :all: -r "$requirements" >&2 || {
        echo "Installing the pinned packages failed; the lines above say why. Run the command again to resume." >&2
        return 1
    }
    cp "$requirements" "$stamp"
}
