# Paths and small helpers shared by the scripts; sourced, never run.
set -euo pipefail

REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
PYTHON=${PYTHON:-python3}

# What is fetched (Odoo, Python packages) is shared by all clones; it is keyed by what it was made from.
CACHE_HOME=${EBOX_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/l10n_be_ebox}
env_key() {
    { "$PYTHON" -V; uname -m; cat "$REPO/requirements.txt" "$REPO/scripts/requirements-env.txt" \
        "$REPO/scripts/constraints.txt" "$REPO/scripts/fetch-odoo"; } | sha256sum | cut -c1-12
}
CACHE=$CACHE_HOME/$(env_key)
VENV=$CACHE/venv
ODOO_PREFIX=$CACHE/odoo
# OCA's modules, for tests and benchmarks; absent where their wheels cannot be had.
OCA=$CACHE_HOME/oca-$(sha256sum "$REPO/scripts/requirements-oca.txt" | cut -c1-8)
OCA_ADDONS=$OCA/odoo/addons
# What the help pages are made with.
DOC=$CACHE_HOME/doc-$(sha256sum "$REPO/scripts/requirements-doc.txt" | cut -c1-8)

# What runs (databases, filestore, logs) belongs to this clone; not under a home that "postgres" cannot enter.
STATE=${EBOX_STATE:-/var/tmp/l10n_be_ebox-$(id -u)-$(printf %s "$REPO" | sha256sum | cut -c1-8)}
RUN=$STATE/run
LOGS=$STATE/log
DATA=$STATE/data
ADDONS=$STATE/addons

# The authenticator key of the demonstration's accountant; of no use anywhere else.
DEMO_KEY=EBOXDEMOEBOXDEMOEBOXDEMOEBOXDEMO

say() { printf '%s\n' "· $*" >&2; }
die() { printf '%s\n' "✗ $*" >&2; exit 1; }

# run_root COMMAND…: as root, through sudo where we are not.
run_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"
    else die "This needs root: $*"; fi
}

# Two set-ups at once would trip over each other: one waits.
locked() {
    local name=$1; shift
    mkdir -p "$CACHE_HOME" "$STATE"
    ( flock 9; "$@" ) 9>"$CACHE_HOME/$name.lock"
}

# free_port [WANTED]: WANTED where it is free, else any free port.
free_port() {
    "$PYTHON" - "${1:-0}" <<'PY'
import socket, sys
for port in (int(sys.argv[1]), 0):
    with socket.socket() as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind(("127.0.0.1", port))
        except OSError:
            continue
        print(sock.getsockname()[1])
        break
PY
}

# The Odoo source folder that is used: ODOO=/path/to/odoo where given, else ours.
odoo_home() {
    if [ -n "${ODOO:-}" ]; then
        [ -d "$ODOO/odoo" ] || die "ODOO=$ODOO holds no 'odoo' package (it should be Odoo 19's folder)."
        printf '%s' "$ODOO"
    else
        printf '%s' "$ODOO_PREFIX/usr/lib/python3/dist-packages"
    fi
}
odoo_python() { printf '%s' "${ODOO_PYTHON:-$VENV/bin/python}"; }
