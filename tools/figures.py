"""Write the README's generated blocks: `python -m tools.figures [bench] [decisions]`; no name: the decisions."""

from __future__ import annotations

import contextlib
import io
import json
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from musterprozesse.check import mutate
from musterprozesse.check.domains import domains_of
from musterprozesse.loader import Library, library
from musterprozesse.terminal.checking import Checker
from musterprozesse.terminal.selection import select

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"


def main() -> None:
    """Replace the blocks between their marks; the rest of the README is left as it is."""
    text, asked = README.read_text(encoding="utf-8"), sys.argv[1:] or ["decisions"]
    if "bench" in asked:
        text = _put(text, "bench", f"```\n{_bench()}\n```")
    if "decisions" in asked:
        text = _put(text, "decisions", _decisions(library(parameters={"land": "HE"})))
    README.write_text(text, encoding="utf-8")


def _put(text: str, mark: str, block: str) -> str:
    before, _, rest = text.partition(f"<!-- {mark} -->")
    _, _, after = rest.partition(f"<!-- /{mark} -->")
    return f"{before}<!-- {mark} -->\n{block}\n<!-- /{mark} -->{after}"


def _bench() -> str:
    from benchmarks.__main__ import main as bench  # noqa: PLC0415 - takes a minute

    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        bench()
    return out.getvalue().rstrip()


def recorded() -> list[str]:
    """The evaluations of all scenarios, as lines."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "recorded.jsonl"
        command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "features", "--mp-aufzeichnen", str(file)]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        return file.read_text(encoding="utf-8").splitlines()


def _decisions(found: Library) -> str:
    lines = recorded()
    rows = [json.loads(line) for line in lines]
    cases = mutate.read_cases(lines)
    within = {d: found.decision(d).decision for d in found.decisions}
    report = Checker(select(None, None), lambda: datetime.now(UTC)).run()
    verdicts = {a.table: "bewiesen" if not a.errors and not a.undecided else "offen" for a in report.analyses}
    head = "| decision | rows | hit by scenarios | scenarios | proof | mutants noticed |"
    out = [head, "|---|---|---|---|---|---|"]
    for name, decision in within.items():
        if decision.table is None:
            continue
        own = {rule.id for rule in decision.table.rules}
        hit = {r for row in rows for r in row.get("rules", ()) if r in own}
        scenarios = {row["scenario"] for row in rows if row.get("decision") == name}
        result = mutate.score(decision, cases, domains=domains_of(found, decision), within=within)
        counted = result.killed + len(result.survivors)
        share = f"{result.killed} of {counted} ({result.killed / counted:.0%})" if counted else "–"
        proof = verdicts.get(decision.table.id, verdicts.get(name, "–"))
        out.append(f"| `{name}` {decision.name} | {len(own)} | {len(hit)} | {len(scenarios)} | {proof} | {share} |")
    return "\n".join(out)


if __name__ == "__main__":
    main()
