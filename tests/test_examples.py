"""The embedding examples run: a whole case, a form sent twice, two people at one case, deadlines, errors."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from examples import script
from examples.fastapi_office import app as service
from examples.fastapi_office.store import Conflict, Store
from fastapi.testclient import TestClient

import musterprozesse as mp
from tests.kit import Diagram, at, folder

ROOT = Path(__file__).resolve().parents[1]
FIRST = at("2026-11-02")


def application() -> Diagram:
    """Taken in, decided by a table, then papers within 14 days, looked at by somebody else; or a reminder."""
    model = Diagram("antrag").start().user("aufnehmen", {"x": True, "tag": False}).rule("r", "gross")
    model.gate("g", "eventBased").catch("c", "papiere", eingangstag="eingang", felder="y?").catch("t", timer="P14D")
    model.user("pruefen", {"z": True}, nicht_durch="aufnehmen").user("erinnern").end("fertig").end("erinnert")
    return model.chain("s", "aufnehmen", "r", "g", "c", "pruefen", "fertig").chain("g", "t", "erinnern", "erinnert")


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return folder(tmp_path_factory.mktemp("modelle"), application())


# -- script ------------------------------------------------------------------------------------------------------------


def test_script_runs_a_case_to_its_end_and_stores_it(tmp_path: Path) -> None:
    """The script, run as a program, leaves a stored case that has ended."""
    file = tmp_path / "fall.json"
    command = [sys.executable, str(ROOT / "examples" / "script.py"), "fiktionsbescheinigung", str(file)]
    shown = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)  # noqa: S603
    end = mp.library(parameters={"land": "HE"}).resume(file.read_bytes()).end
    assert end is not None
    assert end in shown.stdout


def test_script_takes_any_process(tmp_path: Path) -> None:
    """The process is an argument: one that does not exist is refused by name."""
    with pytest.raises(mp.UnknownProcess):
        script.main("gibt-es-nicht", str(tmp_path / "fall.json"))


# -- Django ------------------------------------------------------------------------------------------------------------


class Clerk:
    """A browser of one clerk, at a clock the test sets."""

    def __init__(self, name: str, clock: list[datetime]) -> None:
        from django.contrib.auth.models import User
        from django.test import Client

        self.user, _ = User.objects.get_or_create(username=name)
        self.client, self.clock = Client(), clock

    def get(self, path: str) -> Any:
        self.client.force_login(self.user)
        return self.client.get(path)

    def post(self, path: str, data: dict[str, Any]) -> Any:
        self.client.force_login(self.user)
        return self.client.post(path, data)

    def opened(self, path: str, **answers: str) -> dict[str, Any]:
        """The form at `path`, filled in but not sent yet."""
        form = self.get(path).content.decode()
        hidden = dict(re.findall(r'name="(revision|key)" value="([^"]*)"', form))
        assert set(hidden) == {"revision", "key"}, form
        return {**hidden, **answers}

    def do(self, path: str, **answers: str) -> Any:
        return self.post(path, self.opened(path, **answers))


@pytest.fixture(scope="module")
def django_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The site on a file of its own; the settings are read once per process."""
    os.environ["OFFICE_DB"] = str(tmp_path_factory.mktemp("django") / "office.sqlite3")
    os.environ["DJANGO_SETTINGS_MODULE"] = "examples.django_office.settings"
    import django
    from django.core.management import call_command
    from django.test.utils import setup_test_environment, teardown_test_environment

    django.setup()
    setup_test_environment()
    call_command("migrate", run_syncdb=True, verbosity=0)
    yield
    from django.db import connections

    connections.close_all()
    teardown_test_environment()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch, django_site: None) -> list[datetime]:
    """The moment Django believes in."""
    moment = [FIRST]
    monkeypatch.setattr("django.utils.timezone.now", lambda: moment[0])
    return moment


@pytest.fixture
def office(models: Path, clock: list[datetime]) -> Iterator[list[datetime]]:
    """An empty office with the small process."""
    from django.test import override_settings
    from examples.django_office.models import Ereignis, Fall, library

    Ereignis.objects.all().delete()
    Fall.objects.all().delete()
    with override_settings(OFFICE_MODELS=models):
        library.cache_clear()
        yield clock
    library.cache_clear()


def begin(clerk: Clerk, process: str = "antrag", key: str = "antrag-1") -> str:
    answer = clerk.post("/", {"process": process, "key": key, "group": "familie-7"})
    assert answer.status_code == 302
    return str(answer.url)


def audit() -> list[tuple[int, str]]:
    from examples.django_office.models import Ereignis

    return list(Ereignis.objects.order_by("fall", "number").values_list("number", "kind"))


def fristen() -> str:
    from django.core.management import call_command

    told = StringIO()
    call_command("fristen", stdout=told, stderr=told)
    return told.getvalue()


def test_django_runs_a_case_to_its_end(office: list[datetime]) -> None:
    """List, form, message and four eyes: a case reaches its end, and the audit has each event once, in order."""
    one, two = Clerk("eins", office), Clerk("zwei", office)
    case = begin(one)
    assert f"{case}aufnehmen" in one.get(case).content.decode()
    assert one.do(f"{case}aufnehmen", x="9,5", tag="02.11.2026").url == case
    assert "16.11.2026" in one.get("/").content.decode(), "the last day stands in the list"
    assert one.do(f"{case}c", y="3", day="02.11.2026").status_code == 302
    refused = one.do(f"{case}pruefen", z="ja")
    assert "four eyes" in refused.content.decode()
    assert two.do(f"{case}pruefen", z="ja").status_code == 302
    assert "Beendet: fertig" in one.get(case).content.decode()
    assert [n for n, _ in audit()] == list(range(1, len(audit()) + 1))
    assert [k for _, k in audit() if k in ("completed", "received", "ended")] == [
        "completed", "received", "completed", "ended",
    ]  # fmt: skip


def test_django_reads_answers_as_the_vocabulary_does(office: list[datetime]) -> None:
    """A wrong answer is told at its field in German and nothing is stored; none is written in words."""
    clerk = Clerk("eins", office)
    case = begin(clerk)
    assert "Diesen Tag gibt es nicht." in clerk.do(f"{case}aufnehmen", x="1", tag="31.02.2026").content.decode()
    assert [k for _, k in audit()] == ["started"]
    from examples.django_office.models import Fall

    clerk.do(f"{case}aufnehmen", x="10", tag="kein Tag")
    facts = Fall.objects.get().case().facts
    assert (facts["x"], facts["tag"]) == (10, None)


def test_django_double_submit_acts_once(office: list[datetime]) -> None:
    """The same form sent twice, and a case begun twice by one click too many: the second time nothing happens."""
    clerk = Clerk("eins", office)
    case = begin(clerk)
    assert begin(clerk) == case
    form = clerk.opened(f"{case}aufnehmen", x="9")
    first = clerk.post(f"{case}aufnehmen", form)
    before = audit()
    second = clerk.post(f"{case}aufnehmen", form)
    assert (first.status_code, second.status_code, second.url) == (302, 302, case)
    assert audit() == before


def test_django_refuses_the_lost_update(office: list[datetime]) -> None:
    """Two clerks open one form; the second to send it gets 409 and the case as it is, and overwrites nothing."""
    one, two = Clerk("eins", office), Clerk("zwei", office)
    case = begin(one)
    first, second = one.opened(f"{case}aufnehmen", x="9"), two.opened(f"{case}aufnehmen", x="90")
    assert one.post(f"{case}aufnehmen", first).status_code == 302
    refused = two.post(f"{case}aufnehmen", second)
    assert refused.status_code == 409
    assert "nicht gespeichert" in " ".join(refused.content.decode().split())
    from examples.django_office.models import Fall

    assert Fall.objects.get().case().facts["x"] == 9


def test_django_refuses_a_form_that_is_older_than_the_case(office: list[datetime]) -> None:
    """A step that is still open is refused too when the case has moved on since the form was opened."""
    clerk = Clerk("eins", office)
    case = begin(clerk)
    clerk.do(f"{case}aufnehmen", x="9")
    old = clerk.opened(f"{case}c", y="1", day="02.11.2026")
    from examples.django_office.models import Fall

    row = Fall.objects.get()
    row.store(row.case().correct({"x": 90}, reason="Tippfehler", by="u1", now=office[0]))
    assert clerk.post(f"{case}c", old).status_code == 409
    assert clerk.do(f"{case}c", y="1", day="02.11.2026").status_code == 302


def test_django_store_is_all_or_nothing(office: list[datetime]) -> None:
    """Two workers store what they made of one row: the later one changes neither the row nor the audit."""
    from examples.django_office import models

    begin(Clerk("eins", office))
    first, second = models.Fall.objects.get(), models.Fall.objects.get()
    first.store(first.case().complete("aufnehmen", {"x": 9}, by="u1", now=FIRST))
    before = audit()
    with pytest.raises(models.Conflict):
        second.store(second.case().complete("aufnehmen", {"x": 90}, by="u2", now=FIRST))
    assert audit() == before
    assert models.Fall.objects.get().case().facts["x"] == 9


def test_django_fires_deadlines_once_and_a_broken_case_holds_up_nobody(office: list[datetime]) -> None:
    """The command fires each deadline once, in all cases but the damaged one, which it names and the list shows."""
    from django.core.management import CommandError
    from examples.django_office.models import Fall

    clerk = Clerk("eins", office)
    for number in range(3):
        case = begin(clerk, key=f"antrag-{number}")
        clerk.do(f"{case}aufnehmen", x="9")
    assert "0 weitergelaufen" in fristen()
    broken = Fall.objects.first()
    assert broken is not None
    Fall.objects.filter(pk=broken.pk).update(state=broken.state[:-9])
    office[0] = at("2026-11-17 06:00")
    with pytest.raises(CommandError):
        fristen()
    with pytest.raises(CommandError):
        fristen()
    assert [k for _, k in audit()].count("deadline_fired") == 2
    shown = clerk.get("/").content.decode()
    assert f"Fall {broken.pk} steht" in shown
    assert shown.count("<td>erinnern") == 2


def test_django_shows_a_form_for_every_need_of_a_packaged_process(clock: list[datetime]) -> None:
    """The packaged process needs nothing of its own: each open need opens as a page with a field for each fact."""
    from examples.django_office.models import Fall, library

    library.cache_clear()
    clerk = Clerk("eins", clock)
    case = begin(clerk, "fiktionsbescheinigung", "packaged")
    needs = Fall.objects.get(key="packaged").case().needs()
    assert needs
    for need in needs:
        shown = clerk.get(f"{case}{need.id}").content.decode()
        assert all(f'name="{f.id}"' in shown for f in need.fields if f.relevant), need.id


# -- FastAPI -----------------------------------------------------------------------------------------------------------


class Service:
    """The service on a file and a clock of its own."""

    def __init__(self, models: Path | None, file: Path) -> None:
        self.store, self.now = Store(file), FIRST
        library = mp.library(models, parameters={"land": "HE"})
        service.app.dependency_overrides = {
            service.library: lambda: library, service.store: lambda: self.store, service.clock: lambda: self.now,
        }  # fmt: skip
        self.client = TestClient(service.app)

    def begin(self, process: str = "antrag", key: str = "begin", **more: Any) -> Any:
        return self.client.post("/cases", json={"process": process, **more}, headers={"Idempotency-Key": key})

    def act(
        self, verb: str, id: str, facts: dict[str, Any] | None = None, *, seen: str, key: str = "", **more: Any
    ) -> Any:
        headers = {"If-Match": seen, "Idempotency-Key": key or id, "X-User": more.pop("by", "sb-17")}
        return self.client.post(f"/cases/1/{verb}", json={"id": id, "facts": facts or {}, **more}, headers=headers)

    def numbers(self) -> list[int]:
        return [e["number"] for e in self.client.get("/cases/1/events").json()]


@pytest.fixture
def api(models: Path, tmp_path: Path) -> Iterator[Service]:
    yield Service(models, tmp_path / "office.sqlite3")
    service.app.dependency_overrides = {}


def test_fastapi_runs_a_case_to_its_end(api: Service) -> None:
    """Begin, complete, receive, complete: the ETag of each answer is what the next change is made on."""
    begun = api.begin(group="familie-7")
    assert (begun.status_code, begun.json()["group"], begun.json()["needs"][0]["id"]) == (201, "familie-7", "aufnehmen")
    done = api.act("complete", "aufnehmen", {"x": 9, "tag": "2026-11-02"}, seen=begun.headers["ETag"])
    assert done.json()["next_due"].startswith("2026-11-17T00:00:00")
    got = api.act("receive", "papiere", {"y": 3}, seen=done.headers["ETag"], at="2026-11-02")
    refused = api.act("complete", "pruefen", {"z": True}, seen=got.headers["ETag"])
    assert (refused.status_code, refused.json()["type"]) == (409, "SamePerson")
    last = api.act("complete", "pruefen", {"z": True}, seen=got.headers["ETag"], by="sb-18")
    assert (last.json()["end"], last.json()["needs"]) == ("fertig", [])
    assert api.numbers() == list(range(1, last.json()["revision"] + 1))


def test_both_offices_show_what_the_tables_decided(clock: list[datetime], tmp_path: Path) -> None:
    """Who sets a fee or a period sees beside the form what the tables gave, with its norm."""
    from examples.django_office.models import Fall, library

    facts = {"titel_bei_antrag": "befristeter_titel", "titel_gueltig_bis": "2026-11-04", "asylantrag_offen": False,
             "antragsart": "verlaengerung", "zweck_paragraf": "18b", "ed_erforderlich": False,
             "antrag_eingang_datum": "2026-11-02"}  # fmt: skip
    packaged = Service(None, tmp_path / "office.sqlite3")
    results = packaged.begin("fiktionsbescheinigung", facts=facts).json()["results"]
    service.app.dependency_overrides = {}
    effect = results["bescheinigung_pruefen/fiktionswirkung"]
    basis = "§ 81 Abs. 4 Satz 1 AufenthG"
    assert (effect["value"]["fiktion"], effect["legal_basis"]) == ("FORTGELTUNGSFIKTION", [basis])
    library.cache_clear()
    row = Fall.begin("fiktionsbescheinigung", facts, clock[0], "results", "")
    shown = Clerk("eins", clock).get(f"/fall/{row.pk}/bescheinigung_pruefen/unterlagen_pruefen").content.decode()
    assert "FORTGELTUNGSFIKTION" in shown
    assert basis in shown


def test_fastapi_double_submit_acts_once(api: Service) -> None:
    """One request sent twice answers twice and acts once, also when it begins a case."""
    first, again = api.begin(), api.begin()
    assert first.json() == again.json()
    one, two = (api.act("complete", "aufnehmen", {"x": 9}, seen=first.headers["ETag"]) for _ in range(2))
    assert (one.status_code, two.status_code) == (200, 200)
    assert one.json() == two.json()
    assert api.numbers() == list(range(1, one.json()["revision"] + 1))


def test_fastapi_refuses_the_lost_update(api: Service) -> None:
    """The second of two changes made on one revision gets 412 with the case as it is, and overwrites nothing."""
    seen = api.begin().headers["ETag"]
    first = api.act("complete", "aufnehmen", {"x": 9}, seen=seen, key="a")
    second = api.act("complete", "aufnehmen", {"x": 90}, seen=seen, key="b")
    assert second.status_code == 412
    assert second.json()["detail"]["now"] == first.json()
    early = api.act("receive", "papiere", seen=seen, key="c")
    assert early.status_code == 412, "also what is still open"


def test_fastapi_many_at_once(api: Service, tmp_path: Path) -> None:
    """Eight threads send eight different changes on one revision: one is stored, seven are told, none is mixed."""
    seen = api.begin().headers["ETag"]

    def send(n: int) -> int:
        answer = api.act("complete", "aufnehmen", {"x": n}, seen=seen, key=f"k{n}", by=f"sb-{n}")
        return int(answer.status_code)

    with ThreadPoolExecutor(8) as threads:
        codes = list(threads.map(send, range(8)))
    assert sorted(codes) == [200] + [412] * 7
    events = api.client.get("/cases/1/events").json()
    completed = [e for e in events if e["kind"] == "completed"]
    assert [(e["by"], e["facts"]["x"]) for e in completed] == [(f"sb-{codes.index(200)}", codes.index(200))]


def test_fastapi_advance_fires_once(api: Service) -> None:
    """A deadline that has passed is fired by the first call and not again by the second."""
    api.act("complete", "aufnehmen", {"x": 9}, seen=api.begin().headers["ETag"])
    assert api.client.post("/advance").json() == {"fired": [], "failed": []}
    api.now = at("2026-11-17 06:00")
    assert api.client.post("/advance").json() == {"fired": [1], "failed": []}
    assert api.client.post("/advance").json() == {"fired": [], "failed": []}
    assert api.client.get("/cases/1").json()["needs"][0]["id"] == "erinnern"


def test_fastapi_bears_clocks_that_differ(api: Service) -> None:
    """A machine whose clock is behind the one that stored last completes steps all the same."""
    seen = api.begin().headers["ETag"]
    api.now = at("2026-11-02 11:59")
    assert api.act("complete", "aufnehmen", {"x": 9}, seen=seen).status_code == 200


@pytest.mark.parametrize(
    ("send", "status", "kind"),
    [
        (lambda a, s: a.begin("antra", key="2"), 404, "UnknownProcess"),
        (lambda a, s: a.act("complete", "aufnehmen", {"x": "geheim"}, seen=s), 422, "InvalidFacts"),
        (lambda a, s: a.act("complete", "pruefen", seen=s), 409, "StepNotOpen"),
        (lambda a, s: a.act("receive", "papier", seen=s), 422, "UnknownMessage"),
        (lambda a, s: a.act("complete", "aufnehmen", {"x": 500}, seen=s), 500, "DecisionGap"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_fastapi_tells_errors(api: Service, send: Callable[[Service, str], Any], status: int, kind: str) -> None:
    """Every error says what is wrong without the value, and the case is as it was."""
    seen = api.begin().headers["ETag"]
    answer = send(api, seen)
    assert (answer.status_code, answer.json()["type"]) == (status, kind)
    assert "geheim" not in answer.text
    assert api.client.get("/cases/1").headers["ETag"] == seen


def test_fastapi_does_not_know_a_case(api: Service) -> None:
    """A case that was never begun is not found."""
    assert api.client.get("/cases/7").status_code == 404


def test_fastapi_runs_a_packaged_process(tmp_path: Path) -> None:
    """The packaged process answers over the same addresses: a withdrawal moves it on."""
    packaged = Service(None, tmp_path / "office.sqlite3")
    begun = packaged.begin("fiktionsbescheinigung", facts={"antrag_eingang_datum": "2026-11-02"})
    moved = packaged.act("receive", "antrag_zurueckgenommen", seen=begun.headers["ETag"])
    service.app.dependency_overrides = {}
    assert moved.status_code == 200
    assert moved.json()["needs"] != begun.json()["needs"]


def test_store_refuses_a_row_that_has_moved_on(models: Path, tmp_path: Path) -> None:
    """The revision check is in the database: a row loaded before somebody else stored is refused."""
    library, store = mp.library(models, parameters={"land": "HE"}), Store(tmp_path / "office.sqlite3")
    id = store.begin("k", lambda: library.start("antrag", now=FIRST))
    row = store.load(id)
    assert row is not None
    store.save(row, library.resume(row.state).complete("aufnehmen", {"x": 9}, by="a", now=FIRST))
    before = store.events(id)
    with pytest.raises(Conflict):
        store.save(row, library.resume(row.state).complete("aufnehmen", {"x": 8}, by="b", now=FIRST))
    assert store.events(id) == before
