"""List of needs, and one page for every step of every process."""

from __future__ import annotations

from uuid import uuid4

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

import musterprozesse as mp

from .forms import NeedForm, Stamp
from .models import PROBLEMS, Conflict, Fall, library


@login_required
def office(request: HttpRequest) -> HttpResponse:
    """GET: what is to be done in all running cases, most urgent first. POST: begin a case."""
    if request.method == "POST" and request.POST.get("process") in library().processes:
        key, group = request.POST["key"], request.POST.get("group", "")
        row = Fall.begin(request.POST["process"], {}, timezone.now(), key, group)
        return redirect("fall", row.pk)
    todo, stuck = [], []
    for row in Fall.objects.filter(end=""):
        try:
            todo += [(row, need) for need in row.case().needs() if not need.optional]
        except PROBLEMS as problem:  # one case that cannot go on must not hide the others
            stuck.append((row, problem))
    todo.sort(key=lambda found: (found[1].due is None, found[1].due))
    shown = {"todo": todo, "stuck": stuck, "processes": library().processes, "key": uuid4().hex}
    return render(request, "django_office/office.html", shown)


@login_required
def fall(request: HttpRequest, pk: int, conflict: bool = False) -> HttpResponse:
    """One case: its open needs and its events."""
    row = get_object_or_404(Fall, pk=pk)
    shown = {"fall": row, "needs": row.case().needs(), "events": row.ereignis_set.order_by("number")}
    return render(request, "django_office/fall.html", {**shown, "conflict": conflict}, status=409 if conflict else 200)


@login_required
def step(request: HttpRequest, pk: int, need_id: str) -> HttpResponse:
    """Complete one need.

    The same form sent twice acts once; a form filled in while somebody else worked on the case is refused, and the
    case is shown as it is now.
    """
    row = get_object_or_404(Fall, pk=pk)
    case = row.case()
    need = next((n for n in case.needs() if n.id == need_id and n.kind != "date"), None)
    sent = request.method == "POST"
    stamp = Stamp(request.POST if sent else None, initial={"revision": row.revision, "key": uuid4().hex})
    form = NeedForm(need, request.POST if sent else None) if need is not None else None
    if sent and stamp.is_valid() and (form is None or form.is_valid()):
        try:
            done = perform(case, need_id, form, f"u{request.user.pk}", stamp.cleaned_data["key"])
            if done.number != case.number:  # otherwise this very form was sent before
                if stamp.cleaned_data["revision"] != row.revision:
                    raise Conflict
                row.store(done)
            return redirect("fall", pk)
        except (Conflict, mp.StepNotOpen):
            return fall(request, pk, conflict=True)
        except PROBLEMS as problem:
            if form is not None:
                form.add_error(None, str(problem))
    if form is None:
        return fall(request, pk, conflict=sent)
    shown = {"fall": row, "need": need, "results": case.results.items(), "form": form, "stamp": stamp}
    return render(request, "django_office/step.html", shown)


def perform(case: mp.Case, need_id: str, form: NeedForm | None, by: str, key: str) -> mp.Case:
    now = max(timezone.now(), case.clock)  # clocks of several machines differ by a little
    if form is not None and form.need.kind == "message":
        day = form.cleaned_data["day"]
        return case.receive(form.need.message, form.facts, now=now, at=day, key=key)
    return case.complete(need_id, form.facts if form else {}, now=now, by=by, key=key)
