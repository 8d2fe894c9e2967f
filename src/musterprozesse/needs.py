"""What a case needs next: enough for a clerk to act and for a case system to build the form."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict
from pydantic import Field as Default

NeedKind = Literal["task", "facts", "service", "message", "date"]


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Column(_Value):
    """One column of the rows of a list."""

    id: str
    """Empty: the list has plain values, not rows."""
    label: str
    help: str = ""
    type: str
    choices: Mapping[str, str] = Default(default_factory=dict)
    unit: str = ""
    null_means: str | None = None


class Field(_Value):
    """One fact to be given. `value` and `previous` are JSON values and never shown by `repr`."""

    id: str
    label: str
    question: str = ""
    help: str = ""
    type: str
    choices: Mapping[str, str] = Default(default_factory=dict)
    columns: tuple[Column, ...] = ()
    """For a list: what each row has, all of it needed; `[]` is the empty list."""
    unit: str = ""
    required: bool
    known: bool
    relevant: bool = True
    """False: whatever the answer, it cannot change an open decision any more."""
    value: Any = Default(default=None, repr=False)
    previous: Any = Default(default=None, repr=False)
    """The answer given when this step was done before; it is asked again."""
    null_means: str | None = None
    """What `None` stands for; None: `None` is not allowed."""
    why: tuple[str, ...] = ()
    """What wants it: labels of the columns of the waiting decision."""
    legal_basis: str = ""
    documents: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    personal: str = "nein"


class Document(_Value):
    """One paper a step looks at."""

    id: str
    label: str
    form: str = ""
    translation: str = ""
    validity: str = ""
    condition: str = ""
    """What the row of the table that wants it remarks: on demand, at which level."""
    status: str = ""
    """What somebody noted about it so far (missing, unreadable); empty: nothing."""
    legal_basis: str = ""
    """The norm of that row; where no table wants it, the norm the vocabulary gives."""


class Letter(_Value):
    """A letter to be sent, with the facts its text needs; the person's name and address are the host's."""

    id: str
    label: str
    facts: Mapping[str, Any] = Default(default_factory=dict, repr=False)
    missing: tuple[str, ...] = ()
    legal_basis: str = ""
    recipient: str = ""
    """To whom it goes: `person`, `bevollmaechtigter`, `gesetzliche_vertretung`; empty: not known yet, ask."""
    copy_to: str = ""
    recipient_basis: str = ""


class Announcement(_Value):
    """The last day a letter must name, computed as if it were sent on the day of the case's clock."""

    step: str
    last_day: date | None
    legal_basis: str = ""


class Need(_Value):
    """One thing the case needs next; see `kind`.

    task: a person does a step (`Case.complete`). facts: a decision, a gateway or a deadline waits for facts
    (`complete` with the same id). service: the case system does something (`complete`). message: something from
    outside (`receive`). date: a day to arrive (`advance`).
    """

    id: str
    kind: NeedKind
    step: str
    process: str
    title: str
    role: str = ""
    fields: tuple[Field, ...] = ()
    documents: tuple[Document, ...] = ()
    look_at: tuple[str, ...] = ()
    """What a table says a person has to weigh here."""
    due: date | None = None
    due_basis: str = ""
    legal_basis: tuple[str, ...] = ()
    why: str = ""
    help: str = ""
    decision: str = ""
    message: str = ""
    topic: str = ""
    letter: Letter | None = None
    announces: Announcement | None = None
    not_by: str = ""
    """Four eyes: the step whose doer must not do this one."""
    optional: bool = False
    """True: may happen at any time (a boundary event), the case does not wait for it alone."""
