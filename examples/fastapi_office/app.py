"""Needs, complete, receive, advance over JSON.

A change names the revision it was made on (If-Match) and has a key of its own (Idempotency-Key): the same request sent
twice acts once, and nobody overwrites what somebody else did.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import UTC, date, datetime
from functools import cache
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Header, HTTPException, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel

import musterprozesse as mp
from musterprozesse.needs import Need

from .store import Conflict, Row, Store

app = FastAPI(title="Office")


@cache
def library() -> mp.Library:
    return mp.library(parameters={"land": "HE"})  # an office sets all that have no default, or cases stop on the way


@cache
def store() -> Store:
    return Store(os.environ.get("OFFICE_DB", "office.sqlite3"))


def clock() -> datetime:
    return datetime.now(UTC)


def user(x_user: Annotated[str, Header()]) -> str:
    """Put the office's own login here; what this returns is kept with the case, so let it be an id and no name."""
    return x_user


class Begin(BaseModel):
    process: str
    facts: dict[str, Any] = {}
    group: str | None = None


class Act(BaseModel):
    """`id` is a step to complete or a message to receive; `at` the day it was done or arrived, if not today."""

    id: str
    facts: dict[str, Any] = {}
    at: date | None = None


class View(BaseModel):
    """A case as it stands; `revision` is also its ETag."""

    id: int
    process: str
    group: str | None
    revision: int
    end: str | None
    next_due: datetime | None
    needs: tuple[Need, ...]
    results: Mapping[str, mp.Result]


class Sent:
    """The headers every change needs."""

    def __init__(
        self,
        idempotency_key: Annotated[str, Header()],
        if_match: Annotated[str, Header()] = "",
    ) -> None:
        self.key, self.seen = idempotency_key, if_match.strip('"')


class Office:
    """Library, database and clock of one request."""

    def __init__(
        self,
        response: Response,
        library: Annotated[mp.Library, Depends(library)],
        store: Annotated[Store, Depends(store)],
        now: Annotated[datetime, Depends(clock)],
    ) -> None:
        self.response, self.library, self.store, self.now = response, library, store, now

    def row(self, id: int) -> Row:
        if (row := self.store.load(id)) is None:
            raise HTTPException(404, f"No case {id}.")
        return row

    def view(self, id: int) -> View:
        row = self.row(id)
        case = self.library.resume(row.state)
        self.response.headers["ETag"] = f'"{row.revision}"'
        return View(
            id=id, process=case.process, group=case.group, revision=row.revision, end=case.end,
            next_due=case.next_due, needs=case.needs(), results=case.results,
        )  # fmt: skip

    def change(self, id: int, sent: Sent, verb: Callable[[mp.Case, datetime], mp.Case]) -> View:
        """Do `verb` and store; 412 with the case as it is now if it is not at the revision the caller saw."""
        row = self.row(id)
        case, stale = self.library.resume(row.state), sent.seen != str(row.revision)
        try:
            done = verb(case, max(self.now, case.clock))  # clocks of several machines differ by a little
            if done.number != case.number:  # otherwise this very request was served before
                if stale:
                    raise Conflict
                self.store.save(row, done)
        except (Conflict, mp.StepNotOpen) as problem:
            if isinstance(problem, mp.StepNotOpen) and not stale:
                raise
            raise HTTPException(412, {"type": "Conflict", "now": self.view(id).model_dump(mode="json")}) from None
        return self.view(id)


Here = Annotated[Office, Depends()]
Headers = Annotated[Sent, Depends()]


@app.post("/cases", status_code=201)
def begin(body: Begin, office: Here, sent: Headers) -> View:
    def start() -> mp.Case:
        return office.library.start(body.process, body.facts, now=office.now, group=body.group)

    return office.view(office.store.begin(sent.key, start))


@app.get("/cases/{id}")
def needs(id: int, office: Here) -> View:
    return office.view(id)


@app.get("/cases/{id}/events")
def events(id: int, office: Here) -> Response:
    return Response(f"[{','.join(office.store.events(office.row(id).id))}]", media_type="application/json")


@app.post("/cases/{id}/complete")
def complete(id: int, body: Act, office: Here, sent: Headers, by: Annotated[str, Depends(user)]) -> View:
    return office.change(
        id, sent, lambda case, now: case.complete(body.id, body.facts, now=now, by=by, at=body.at, key=sent.key)
    )


@app.post("/cases/{id}/receive")
def receive(id: int, body: Act, office: Here, sent: Headers) -> View:
    return office.change(
        id, sent, lambda case, now: case.receive(body.id, body.facts, now=now, at=body.at, key=sent.key)
    )


@app.post("/advance")
def advance(office: Here) -> dict[str, list[int]]:
    """Fire the deadlines that have passed; call it every few minutes, from as many machines as you like."""
    fired, failed = [], []
    for id in office.store.due(office.now):
        row = office.row(id)
        try:
            case = office.library.resume(row.state)
            office.store.save(row, case.advance(max(office.now, case.clock)))
            fired.append(id)
        except Conflict:
            continue  # whoever stored the case first has fired it, since every verb does
        except (mp.MusterprozesseError, mp.DecisionError):
            failed.append(id)  # one case that cannot go on must not hold up the others
    return {"fired": fired, "failed": failed}


STATUS = {
    "UnknownProcess": 404, "StepNotOpen": 409, "SamePerson": 409, "ClockError": 409, "CaseMismatch": 409,
    "InvalidFacts": 422, "StepAmbiguous": 422, "UnknownMessage": 422,
}  # fmt: skip


@app.exception_handler(mp.MusterprozesseError)
@app.exception_handler(mp.DecisionError)
def problem(request: Request, error: Exception) -> JSONResponse:
    """What is wrong, in words that hold no fact's value; what is not in STATUS is the office's to mend (500)."""
    kind = type(error).__name__
    problems = [asdict(p) for p in error.problems] if isinstance(error, mp.InvalidFacts) else []
    return JSONResponse({"type": kind, "detail": str(error), "problems": problems}, STATUS.get(kind, 500))
