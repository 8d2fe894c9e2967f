"""The command line in German: list, show, run, decide, check, lesen, mutate, new, scenario, demo."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from datetime import datetime
from importlib import resources
from pathlib import Path
from typing import Any

import click

from musterprozesse.calendar import BERLIN
from musterprozesse.errors import InvalidFacts, Problem, UnknownProcess, near
from musterprozesse.loader import Library, library
from musterprozesse.sheet import UNKNOWN
from musterprozesse.terminal import overview
from musterprozesse.terminal.answers import Answers, read_answers, read_toml, values
from musterprozesse.terminal.ask import moment, parse
from musterprozesse.terminal.casefile import CaseFile
from musterprozesse.terminal.deciding import Question
from musterprozesse.terminal.errors import UNKNOWN_FACT, UNKNOWN_PARAMETER, Refused, meant
from musterprozesse.terminal.germanclick import GermanGroup
from musterprozesse.terminal.page import heading, out
from musterprozesse.terminal.selection import select
from musterprozesse.terminal.session import Session
from musterprozesse.values import ValueProblem

DEMOS = ("verlaengerung", "verlaengerung-ablehnung", "fiktionsbescheinigung")
_PARAMETER = click.option("--parameter", "given", multiple=True, metavar="KENNUNG=WERT", help="Vorgabe der Behörde, z. B. land=HE; mehrfach möglich.")  # fmt: skip # noqa: E501
_NOW = click.option("--now", "now", metavar="ZEITPUNKT", help="Statt der Uhr des Rechners, z. B. 02.11.2026 oder 2026-11-02T09:00.")  # fmt: skip # noqa: E501


@click.group(
    cls=GermanGroup,
    context_settings={"max_content_width": 100, "help_option_names": ["-h", "--help"]},
    epilog="Musterprozesse sind keine FIM-Stammprozesse und nicht fachlich freigegeben.",
)
@click.option("--models", metavar="ORDNER", help="Eigene Modelle: ein Ordner mit bpmn/, dmn/ und vocabulary/.")
@click.version_option(package_name="musterprozesse", prog_name="musterprozesse", help="Die Version zeigen.")
@click.pass_context
def app(ctx: click.Context, models: str | None) -> None:
    """Musterprozesse der Ausländerbehörde: ansehen, durchspielen, entscheiden, prüfen."""
    if models is not None and not (Path(models) / "vocabulary").is_dir():
        raise Refused(f"In „{Path(models).name}“ liegt kein Ordner vocabulary. Einen mit bpmn, dmn, vocabulary nennen.")
    ctx.obj = models


@app.command("list")
@click.pass_obj
def list_(models: str | None) -> None:
    """Alle Prozesse und Entscheidungen auflisten."""
    overview.list_all(library(models))


@app.command()
@click.argument("name", metavar="PROZESS|ENTSCHEIDUNG")
@click.pass_obj
def show(models: str | None, name: str) -> None:
    """Einen Prozess oder eine Entscheidung lesbar zeigen."""
    lib = library(models)
    if name in lib.processes:
        overview.show_process(lib, name)
    elif name in lib.decisions:
        overview.show_decision(lib.decision(name).decision)
    else:
        words = near(name, (*lib.processes, *lib.decisions))
        raise Refused(f"„{name}“ ist weder Prozess noch Entscheidung.{meant(words)} Alle zeigt: musterprozesse list")


@app.command()
@click.argument("process", metavar="[PROZESS]", required=False)
@click.option("--case", "case_file", metavar="DATEI", help="Fall hier speichern und von hier fortsetzen.")
@click.option("--answers", "answer_file", metavar="DATEI", help="Ohne Tastatur: Schritte aus einer TOML-Datei.")
@click.option("--by", metavar="PERSON", help="Wer die Schritte erledigt, z. B. sb-17.")
@_NOW
@_PARAMETER
@click.pass_obj
def run(
    models: str | None, *, process: str | None, case_file: str | None, answer_file: str | None, by: str | None,
    now: str | None, given: tuple[str, ...],
) -> None:  # fmt: skip
    """Einen Fall Schritt für Schritt durchspielen.

    Zeigt, was gebraucht wird und warum, fragt es ab, zeigt Entscheidungen mit Regel und Norm und stellt auf
    Wunsch die Uhr vor. Nach jedem Schritt wird der Fall in der Datei gespeichert.
    """
    answers = read_answers(Path(answer_file)) if answer_file else None
    file = CaseFile(Path(case_file)) if case_file else None
    play(models, process, file, answers, by=by, now=now, given=given)


def play(
    models: str | None, process: str | None, file: CaseFile | None, answers: Answers | None, *,
    by: str | None = None, now: str | None = None, given: tuple[str, ...] = (),
) -> Session:  # fmt: skip
    """Start or resume a case and step it, from answers or at the keyboard."""
    lib = library(models, parameters={**(answers.parameters if answers else {}), **parameters(models, given)})
    start = moment(now, clock()) if now else answers.start if answers and answers.start else None
    stored = file.read() if file is not None else None
    name = process or (answers.process if answers else "")
    by = by or (answers.by if answers else None)
    if stored is not None and file is not None:
        case = lib.resume(stored)
        if name and case.process != name:
            held = f"„{file.path.name}“ enthält einen Fall von „{case.process}“, nicht von „{name}“."
            raise Refused(f"{held} Eine andere Datei oder den anderen Prozess nennen.")
    else:
        if not name:
            raise Refused("Es fehlt der Prozess: musterprozesse run PROZESS. Alle zeigt: musterprozesse list")
        if name not in lib.processes:
            raise UnknownProcess(name, near(name, lib.processes))
        facts = values(answers.facts, lib.vocabulary) if answers else {}
        case = lib.start(name, facts, now=start or clock(), group=answers.group if answers else None)
    again = "".join(f" --parameter {text}" for text in given)
    session = Session(lib, case, file, clock=(lambda: start) if start else clock, by=by, again=again)
    if stored is None:
        session.store()
    if answers is not None:
        if answers.title:
            heading(answers.title)
        session.play(answers, start or case.clock)
        session.standing()
    else:
        session.talk()
    return session


@app.command()
@click.argument("name", metavar="ENTSCHEIDUNG")
@click.option("--facts", "facts_file", metavar="DATEI", help="Angaben aus einer TOML-Datei statt von der Tastatur.")
@click.option("--explain", is_flag=True, help="Auch den Absatz für den Aktenvermerk und jede Zelle zeigen.")
@_NOW
@_PARAMETER
@click.pass_obj
def decide(
    models: str | None, *, name: str, facts_file: str | None, explain: bool, now: str | None, given: tuple[str, ...]
) -> None:
    """Eine einzelne Frage entscheiden; gefragt wird nur, was noch zählt."""
    lib = library(models, parameters=parameters(models, given))
    question = Question(lib, lib.decision(name), moment(now, clock()) if now else clock())
    if facts_file is not None:
        question.facts = facts_of(lib, name, read_toml(Path(facts_file)))
    else:
        question.ask()
    question.answer(explain=explain)


def facts_of(lib: Library, name: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """Facts of a file, those of the elements of a list with their FEEL values."""
    found = {n: v for n, v in values(given, lib.vocabulary).items() if v is not UNKNOWN}
    for fact in lib.vocabulary.facts.values():
        item, inner = found.get(fact.einzeln), fact.element
        if not fact.einzeln or not isinstance(item, dict) or not isinstance(inner, Mapping):
            continue
        unknown = [k for k in item if k not in inner]
        problems = [Problem(f"{fact.einzeln}.{k}", UNKNOWN_FACT, near(k, inner)) for k in unknown]
        for key, value in item.items():
            try:
                if key in inner:
                    part = inner[key]
                    item[key] = part.to_feel(parse(part, value) if isinstance(value, str) else part.check(value))
            except ValueProblem as problem:
                problems.append(Problem(f"{fact.einzeln}.{key}", problem.reason, tuple(problem.allowed)))
        if problems:
            raise InvalidFacts(tuple(problems))
    return found


@app.command()
@click.argument("path", metavar="[PFAD]", required=False)
@click.option("--json", "as_json", is_flag=True, help="Als JSON für Programme.")
@click.option("--full", is_flag=True, help="Auch Hinweise und Beweise der Tabellen, die in Ordnung sind.")
@click.option(
    "--watch", "keep", is_flag=True, help="Weiter prüfen, sooft eine Datei gespeichert wird; Ende mit Strg-C."
)
@click.option("--fix", "mend", is_flag=True, help="Typ, Beschriftung und Werte der Formularfelder aus dem Vokabular eintragen.")  # fmt: skip # noqa: E501
@_NOW
@click.pass_context
def check(
    ctx: click.Context, *, path: str | None, as_json: bool, full: bool, keep: bool, mend: bool, now: str | None
) -> None:
    """Diagramme, Steckbriefe, Tabellen, Vokabular und Szenarien prüfen; Rückgabewert 1 bei Fehlern.

    PFAD ist bpmn, dmn, vocabulary, features, ein Thema (dmn/verfahren), eine Datei oder ein Ordner mit eigenen
    Modellen. Szenarien werden gelesen, nicht ausgeführt; das tut pytest.
    Geprüfte Ausnahmen stehen mit Grund in bpmn/ausnahmen.toml und dmn/ausnahmen.toml.
    """
    from musterprozesse.terminal import checking, watching  # noqa: PLC0415 - the analysis loads late

    if keep and as_json:
        raise Refused("--watch und --json gehen nicht zusammen. Für Programme ohne --watch aufrufen.")
    selection = select(ctx.obj, path)
    for name in checking.fix(selection) if mend else ():
        click.echo(f"Formularfelder berichtigt: {name}", err=as_json)

    def moment_of_check() -> datetime:
        return moment(now, clock()) if now else clock()

    if keep:
        ctx.exit(0 if watching.watch(selection, moment_of_check, full=full) else 1)
    report = checking.Checker(selection, moment_of_check).run()
    if as_json:
        click.echo(report.to_json())
    else:
        report.print(full=full)
    ctx.exit(1 if report.failed else 0)


@app.command("lesen")
@click.option("--normtexte", "texts", required=True, metavar="ORDNER", help="Je Gesetz eine Datei, z. B. AufenthG.md.")
@click.option("--json", "as_json", is_flag=True, help="Als JSON für Programme.")
@click.option("--full", is_flag=True, help="Auch nennen, was offen geblieben ist.")
@click.pass_context
def read_again(ctx: click.Context, *, texts: str, as_json: bool, full: bool) -> None:
    """Nennen, welche Zeilen der Tabellen jemand am Gesetzestext neu lesen muss.

    Was gelesen wurde, steht je Thema in dmn/THEMA/pruefung.toml. Rückgabewert 1, wenn etwas neu zu lesen ist.
    """
    from musterprozesse.terminal.reading import read  # noqa: PLC0415 - needed here alone

    ctx.exit(0 if read(library(ctx.obj), Path(texts), as_json=as_json, full=full) else 1)


@app.command()
@click.argument("path", metavar="[PFAD]", required=False)
@click.option("--cases", "cases_file", required=True, metavar="DATEI", help="Von Szenarien aufgezeichnete Fälle.")
@click.option("--full", is_flag=True, help="Auch jede unbemerkte Änderung nennen.")
@click.option("--under", type=float, metavar="ANTEIL", help="Rückgabewert 1, wenn bei einer Tabelle weniger bemerkt wird, z. B. 0.9.")  # fmt: skip # noqa: E501
@click.pass_context
def mutate(ctx: click.Context, path: str | None, cases_file: str, full: bool, under: float | None) -> None:
    """Zählen, welche kleinen Änderungen an Tabellen kein Szenario bemerkt.

    Die Fälle zeichnet ein Lauf der Szenarien auf: pytest --mp-aufzeichnen DATEI
    """
    from musterprozesse.terminal import mutating  # noqa: PLC0415 - the analysis loads late

    selection = select(ctx.obj, path)
    lines = Path(cases_file).read_text(encoding="utf-8").splitlines()
    good = mutating.mutate(library(selection.folder), selection.decision, lines, full=full, under=under)
    ctx.exit(0 if good else 1)


@app.command("report")
@click.option("--out", "target", required=True, metavar="DATEI", help="Die HTML-Datei, die geschrieben wird.")
@click.option("--cases", "cases_file", metavar="DATEI", help="Aufgezeichnete Szenarien; ohne sie fehlt die Abdeckung.")
@click.option("--normtexte", "texts", metavar="ORDNER", help="Je Gesetz eine Datei; nennt auch geänderte Normen.")
@click.option("--bpmn-js", "npm", metavar="ORDNER", help="Ordner node_modules mit bpmn-js, wenn er woanders liegt.")
@_NOW
@click.pass_obj
def report_(
    models: str | None, *, target: str, cases_file: str | None, texts: str | None, npm: str | None, now: str | None
) -> None:
    """Alle Prozesse, Tabellen, Szenarien und Normen als eine HTML-Datei, die ohne Netz zu lesen ist.

    Was die Szenarien belegen, zeichnet ihr Lauf auf: pytest --mp-aufzeichnen DATEI
    """
    from musterprozesse.terminal import documenting  # noqa: PLC0415 - the analysis loads late

    cases, folder, packages = (Path(given) if given else None for given in (cases_file, texts, npm))
    moment_ = moment(now, clock()) if now else clock()
    documenting.write_report(library(models), Path(target), cases, texts=folder, npm=packages, now=moment_)


@app.command()
@click.option("--cases", "cases_file", required=True, metavar="DATEI", help="Von Szenarien aufgezeichnete Fälle.")
@click.option("--gate", is_flag=True, help="Rückgabewert 1 bei einer Lücke ohne Ausnahme in features/ausnahmen.toml.")
@click.pass_context
def coverage(ctx: click.Context, *, cases_file: str, gate: bool) -> None:
    """Zeigen, welche Schritte, Flüsse, Enden, Zeilen und Normen die Szenarien erreichen.

    Die Fälle zeichnet ein Lauf der Szenarien auf: pytest --mp-aufzeichnen DATEI
    """
    from musterprozesse.terminal import documenting  # noqa: PLC0415 - the analysis loads late

    ctx.exit(0 if documenting.check_coverage(library(ctx.obj), Path(cases_file), gate=gate) else 1)


@app.command()
@click.argument("before", metavar="VORHER")
@click.argument("after", metavar="NACHHER")
@click.option("--html", "target", metavar="DATEI", help="Die Änderungen auch in beiden Diagrammen zeigen.")
def diff(before: str, after: str, target: str | None) -> None:
    """Nennen, was sich zwischen zwei Fassungen eines Prozesses oder einer Tabelle geändert hat.

    VORHER und NACHHER sind zwei Dateien (.bpmn, .dmn) oder zwei Ordner mit Modellen.
    """
    from musterprozesse.terminal import documenting  # noqa: PLC0415 - needed here alone

    documenting.show_diff(Path(before), Path(after), Path(target) if target else None)


@app.group(cls=GermanGroup)
def new() -> None:
    """Einen neuen Prozess oder eine neue Entscheidung beginnen."""


@new.command("prozess")
@click.argument("id", metavar="ID")
@click.option("--name", metavar="TEXT", help="Objekt und Infinitiv, z. B. „Wohnsitzauflage ändern“.")
@click.pass_context
def new_process(ctx: click.Context, id: str, name: str | None) -> None:
    """Diagramm, Steckbrief und Szenario anlegen: wohnsitzauflage-aendern"""
    from musterprozesse.terminal import skeleton  # noqa: PLC0415 - needed here alone

    found = own(ctx.find_root().obj)
    _tell_new(found, skeleton.new_process(found, id, name, clock().date()))


@new.command("entscheidung")
@click.argument("id", metavar="ID")
@click.option("--name", metavar="TEXT", help="Frage oder Ergebnis, z. B. „Wohnung ausreichend?“.")
@click.option("--thema", default="allgemein", metavar="ORDNER", help="Ordner unter dmn; sonst allgemein.")
@click.pass_context
def new_decision(ctx: click.Context, id: str, name: str | None, thema: str) -> None:
    """Tabelle und Szenario anlegen: wohnung_ausreichend"""
    from musterprozesse.terminal import skeleton  # noqa: PLC0415 - needed here alone

    found = own(ctx.find_root().obj)
    _tell_new(found, skeleton.new_decision(found, id, name, thema, clock().date()))


def own(models: str | None) -> Library:
    """The library whose folder may be written to.

    Raises:
        Refused: the models lie in the installed package.
    """
    found = library(models)
    if models is None and found.folder.name == "modelle":
        raise Refused("Die mitgelieferten Modelle bleiben, wie sie sind: musterprozesse --models ORDNER new …")
    return found


def _tell_new(lib: Library, paths: list[Path]) -> None:
    names = [path.relative_to(lib.folder).as_posix() for path in paths]
    for name in names:
        out(f"angelegt: {name}")
    out(f"Im Modeler öffnen, ändern, dann: musterprozesse check {names[0]}", dim=True)


@app.command("scenario")
@click.argument("case_file", metavar="FALL")
@click.argument("events_file", metavar="EREIGNISSE")
@click.pass_obj
def scenario(models: str | None, case_file: str, events_file: str) -> None:
    """Aus einem abgeschlossenen Fall ein Szenario entwerfen; alles Persönliche wird ersetzt.

    FALL ist der gespeicherte Zustand, EREIGNISSE die Liste seiner Ereignisse als JSON.
    """
    from musterprozesse.bdd.draft import read_draft  # noqa: PLC0415 - needed here alone

    try:
        text = read_draft(library(models), Path(case_file).read_bytes(), Path(events_file).read_bytes())
    except ValueError as error:
        raise Refused(str(error)) from None
    click.echo(text, nl=False)


@app.command()
@click.argument("name", required=False, type=click.Choice(DEMOS))
@click.pass_obj
def demo(models: str | None, name: str | None) -> None:
    """Ganze Fälle ohne Tastatur zeigen, ohne NAME die beiden ersten.

    verlaengerung: Blaue Karte kurz vor Ablauf, eine Unterlage fehlt, die Bundesagentur schweigt, Karte abgeholt.
    verlaengerung-ablehnung: Ablehnung nach Anhörung, freigegeben von einer zweiten Person.
    fiktionsbescheinigung: die Bescheinigung für sich.
    """
    process = ""
    for shown in (name,) if name else DEMOS[:2]:
        with resources.as_file(resources.files("musterprozesse") / "demo" / f"{shown}.toml") as path:
            answers = read_answers(path)
        process = play(models, None, None, answers).case.process
        out()
    out(f"Selbst durchspielen: musterprozesse run {process} --parameter land=HE --case fall.json", dim=True)


def parameters(models: str | None, given: tuple[str, ...]) -> dict[str, Any]:
    """`land=HE` as a parameter of the office, read with the words of the vocabulary.

    Raises:
        InvalidFacts: an unknown parameter, or a value it does not allow.
    """
    found: dict[str, Any] = {}
    known = library(models).vocabulary.parameters if given else {}
    for text in given:
        name, sign, value = (part.strip() for part in text.partition("="))
        if not sign:
            raise Refused("--parameter hat die Form KENNUNG=WERT, zum Beispiel land=HE.")
        if name not in known:
            raise InvalidFacts((Problem(f"parameter.{name}", UNKNOWN_PARAMETER, near(name, known)),))
        try:
            found[name] = known[name].parse(value)
        except ValueProblem as problem:
            raise InvalidFacts((Problem(f"parameter.{name}", problem.reason, tuple(problem.allowed)),)) from None
    return found


def clock() -> datetime:
    """The computer's time; only the command line reads it."""
    return datetime.now(tz=BERLIN).replace(microsecond=0)


def main() -> None:
    """Entry point of the console script."""
    if os.environ.get("NO_COLOR"):
        app.context_settings["color"] = False
    if sys.stdin is not None and sys.stdin.isatty():
        import contextlib  # noqa: PLC0415

        with contextlib.suppress(ImportError):
            import readline  # noqa: F401, PLC0415 - line editing for input()
    app()
