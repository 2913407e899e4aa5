"""Run the benchmarks: `python3 run.py bench [name] [--json]`.

Every module `<name>_bench.py` here has `figures()`, which measures ours and a bare counterpart side by side.
"""

import argparse
import importlib
import json
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main() -> int:
    names = sorted(path.stem.removesuffix("_bench") for path in HERE.glob("*_bench.py"))
    parser = argparse.ArgumentParser(prog="run.py bench")
    parser.add_argument("name", nargs="?", choices=names, help="one benchmark; all without")
    parser.add_argument("--json", action="store_true", help="one object a line")
    options = parser.parse_args()
    if not options.json:
        print(f"{'figure':44} {'ours':>10} {'bare':>10} {'unit':5} {'ratio':>7} {'goal':>7}")
    for name in [options.name] if options.name else names:
        for row in importlib.import_module(f"tests.bench.{name}_bench").figures():
            if options.json:
                print(json.dumps(row, ensure_ascii=False), flush=True)
                continue
            met = "" if row["ratio"] <= row["goal"] else "  over"
            print(
                f"{row['figure']:44} {row['ours']:10.2f} {row['limit']:10.2f} {row['unit']:5} "
                f"{row['ratio']:7.2f} {row['goal']:7.2f}{met}",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
