"""Run inside ``odoo shell`` by ``scripts/bench``: those whose names begin as ONLY says, or all."""
import os
from pathlib import Path

from odoo.addons.l10n_be_ebox.bench import (
    archive,
    bill,
    hostile,
    match,
    payment,
    portal,
    results,
    sync,
)

# Last: one of the matching brings OCA's module into the database.
BENCHMARKS = {
    **sync.BENCHMARKS,
    **payment.BENCHMARKS,
    **hostile.BENCHMARKS,
    **bill.BENCHMARKS,
    **archive.BENCHMARKS,
    **portal.BENCHMARKS,
    **match.BENCHMARKS,
}


def main(env):
    """Measure, print the table, keep the figures; SystemExit(1) where a promise is missed."""
    asked = tuple(filter(None, os.environ.get("ONLY", "").split(",")))
    wanted = [name for name in BENCHMARKS if not asked or name.startswith(asked)]
    if unknown := [start for start in asked if not any(n.startswith(start) for n in BENCHMARKS)]:
        raise SystemExit(f"No such benchmark: {', '.join(unknown)}. Known: {', '.join(BENCHMARKS)}")
    rows = []
    for run in dict.fromkeys(BENCHMARKS[name] for name in wanted):
        tidy(env)
        print(f"\n{run.__name__}: {(run.__doc__ or '').splitlines()[0]}", flush=True)
        rows += run(env)
    results.show(rows)
    results.keep(rows, Path(os.environ["EBOX_BENCH_RESULTS"]))
    print("BENCH DONE", flush=True)
    if not all(row.holds for row in rows):
        raise SystemExit(1)


def tidy(env):
    """What autovacuum does by itself: nobody pays for what a benchmark before rolled back."""
    env.cr.rollback()
    with env.registry.cursor() as cr:
        cr._cnx.autocommit = True
        cr.execute("VACUUM ANALYZE")


main(env)  # noqa: F821 -- the shell's own name
