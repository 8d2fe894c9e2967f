"""Reading `.feature` files: what pytest-bdd makes of them, and what it would silently take for something else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path

from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.parser import Feature, FeatureParser, ScenarioTemplate

from musterprozesse.bdd.failure import Failure

STARTS = ("Angenommen", "Gegeben sei", "Wenn", "Dann", "Und", "Aber")


@dataclass(frozen=True, slots=True)
class Flaw:
    """One reason why a scenario does not say what its author thinks; the line is that of the file."""

    line: int
    scenario: str
    text: str
    proves_nothing: bool = False


class Unreadable(Failure):
    """A file that is no German feature; ``line`` is 0 where the whole file is meant."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(text)
        self.line = line


def parse(base: str, name: str) -> Feature:
    """A feature as its file stands now; pytest-bdd's own reading keeps the first state of a file for ever."""
    status = Path(base, name).stat()
    return _parse(base, name, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=1_000)
def _parse(base: str, name: str, changed: int, size: int) -> Feature:
    return FeatureParser(base, name).parse()


def read_feature(path: Path, read: Callable[[str, str], Feature] = parse) -> Feature:
    """The content of a German feature file.

    Raises:
        Unreadable: it is none.
    """
    try:
        feature = read(str(path.parent), path.name)
    except GherkinParseError as error:
        lines = ["", *path.read_text(encoding="utf-8").splitlines()]
        said = lines[error.line].strip() if error.line < len(lines) else ""
        raise Unreadable(
            error.line,
            f"Das versteht niemand: „{said}“. Jede Zeile beginnt mit Funktionalität, "
            "Hintergrund, Szenario, Angenommen, Wenn, Dann, Und oder Aber; die erste Zeile der Datei heißt "
            "„# language: de“.",
        ) from None
    except (AttributeError, UnicodeDecodeError):
        raise Unreadable(0, "Die Datei enthält keine Funktionalität in UTF-8.") from None
    if feature.language != "de":
        raise Unreadable(1, "Die erste Zeile muss „# language: de“ heißen.")
    return feature


def flaws(feature: Feature, path: Path) -> Iterator[Flaw]:
    """Scenarios that prove nothing, sentences read as a description, and names given twice."""
    for template in feature.scenarios.values():
        if not any(step.type == "then" for step in template.steps):
            yield Flaw(
                template.line_number, template.name,
                f"„{template.name}“ prüft nichts. "
                "Jedes Szenario braucht einen Satz mit „Dann“; steht er da, ist sein erstes Wort verschrieben.",
                proves_nothing=True,
            )  # fmt: skip
        for number, line in enumerate(template.description.splitlines(), template.line_number + 1):
            if (first := line.strip().split(" ", 1)[0]) and get_close_matches(first, STARTS, n=1, cutoff=0.7):
                yield Flaw(
                    number, template.name,
                    f"„{line.strip()}“ wird nicht als Satz gelesen. Sätze beginnen mit {', '.join(STARTS)}.",
                )  # fmt: skip
    titles = dict(_titles(path))
    for name, count in Counter(titles.values()).items():
        if count > 1:
            last = max(number for number, title in titles.items() if title == name)
            yield Flaw(last, name, f"Zwei Szenarien heißen „{name}“.")


def _titles(path: Path) -> Iterator[tuple[int, str]]:
    """Lines and names of all scenarios as written: pytest-bdd keeps only the last of each name."""
    keywords = ("Szenario:", "Beispiel:", "Szenariogrundriss:", "Szenarien:")
    in_text = False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        bare = line.strip()
        if bare.startswith(('"""', "```")):
            in_text = not in_text
        for keyword in keywords:
            if bare.startswith(keyword) and not in_text:
                yield number, bare.removeprefix(keyword).strip()


def rows(template: ScenarioTemplate) -> list[tuple[int, Mapping[str, str], frozenset[str]]]:
    """Line, values and tags of each row; one without values for a plain scenario."""
    found: list[tuple[int, Mapping[str, str], frozenset[str]]] = []
    for examples in template.examples:
        first = (examples.line_number or template.line_number) + 2
        found += [(first + n, context, frozenset(examples.tags)) for n, context in enumerate(examples.as_contexts())]
    return found or [(template.line_number, {}, frozenset())]
