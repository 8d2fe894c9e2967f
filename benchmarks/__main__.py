"""Print all rows; about a minute."""

from __future__ import annotations

from benchmarks import load, start, steps, tables


def main() -> None:
    print(f"{'what':68} {'ours':>16} {'other':>16} {'ratio':>9}   target")
    for room in (steps, tables, start, load):
        for line in room.rows():
            print(line, flush=True)


if __name__ == "__main__":
    main()
