"""Run inside ``odoo shell`` by ``scripts/bench``: the benchmarks named in ONLY, else all."""
import os
from pathlib import Path

from odoo.addons.l10n_be_ebox.bench import match, payment, results, sync

# Last: one of the matching brings OCA's module into the database.
BENCHMARKS = {**sync.BENCHMARKS, **payment.BENCHMARKS, **match.BENCHMARKS}


def main(env):
    """Measure, print the table, keep the figures; SystemExit(1) where a promise is missed."""
    wanted = [name for name in os.environ.get("ONLY", "").split(",") if name] or list(BENCHMARKS)
    if unknown := [name for name in wanted if name not in BENCHMARKS]:
        raise SystemExit(f"No such benchmark: {', '.join(unknown)}. Known: {', '.join(BENCHMARKS)}")
    rows = []
    for run in dict.fromkeys(BENCHMARKS[name] for name in wanted):
        print(f"\n{run.__name__}: {(run.__doc__ or '').splitlines()[0]}", flush=True)
        rows += run(env)
    results.show(rows)
    results.keep(rows, Path(os.environ["EBOX_BENCH_RESULTS"]))
    print("BENCH DONE", flush=True)
    if not all(row.holds for row in rows):
        raise SystemExit(1)


main(env)  # noqa: F821 -- the shell's own name
