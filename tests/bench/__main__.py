"""Run the benchmarks: `python3 run.py bench [name] [--json] [--people N]`.

Every module `<name>_bench.py` here has `figures()`, which measures ours and a bare counterpart side by side; one whose
answer depends on how many people there are takes their number.
"""

import argparse
import importlib
import inspect
import json
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main() -> int:
    names = sorted(path.stem.removesuffix("_bench") for path in HERE.glob("*_bench.py"))
    parser = argparse.ArgumentParser(prog="run.py bench")
    parser.add_argument("name", nargs="?", choices=names, help="one benchmark; all without")
    parser.add_argument("--json", action="store_true", help="one object a line")
    parser.add_argument("--people", type=int, default=1_000_000, help="in the directory (default: %(default)s)")
    options = parser.parse_args()
    if not options.json:
        print(f"{'figure':60} {'ours':>10} {'bare':>10} {'unit':5} {'ratio':>7} {'goal':>7}")
    for name in [options.name] if options.name else names:
        figures = importlib.import_module(f"tests.bench.{name}_bench").figures
        of_whom = {"people": options.people} if "people" in inspect.signature(figures).parameters else {}
        for row in figures(**of_whom):
            if options.json:
                print(json.dumps(row, ensure_ascii=False), flush=True)
                continue
            goal = "" if row["goal"] is None else f"{row['goal']:7.2f}"
            met = "" if row["goal"] is None or row["ratio"] <= row["goal"] else "  over"
            print(
                f"{row['figure']:60} {row['ours']:10.2f} {row['limit']:10.2f} {row['unit']:5} "
                f"{row['ratio']:7.2f} {goal:>7}{met}",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
