"""A form for any need: one field for each of its facts, read as the vocabulary reads German input."""

from __future__ import annotations

from typing import Any

from django import forms

from musterprozesse.needs import Field, Need
from musterprozesse.vocabulary import ValueProblem

from .models import library


class Stamp(forms.Form):
    """What the clerk saw when the form was opened, and a key of its own, so that sending twice acts once."""

    revision = forms.IntegerField(widget=forms.HiddenInput)
    key = forms.CharField(widget=forms.HiddenInput)


class NeedForm(forms.Form):
    """What the library calls unknown is an empty field; none is written in words (`null_means`)."""

    def __init__(self, need: Need, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.need = need
        self.facts: dict[str, Any] = {}
        for field in need.fields:
            if field.relevant:
                self.fields[field.id] = form_field(field)
        if need.kind == "message":
            self.fields["day"] = forms.DateField(label="Eingegangen am", input_formats=["%d.%m.%Y", "%Y-%m-%d"])

    def clean(self) -> None:
        for name in [f.id for f in self.need.fields if self.cleaned_data.get(f.id)]:
            try:
                self.facts[name] = library().vocabulary.facts[name].parse(self.cleaned_data[name])
            except ValueProblem as problem:
                self.add_error(name, problem.reason)


def form_field(field: Field) -> forms.Field:
    choices = field.choices or ({"ja": "ja", "nein": "nein"} if field.type == "wahrheitswert" else {})
    told = field.value if field.known else field.previous
    if told is not None:
        told = told if field.choices else library().vocabulary.facts[field.id].show(told)
    more = {"label": field.label, "help_text": field.question, "required": field.required, "initial": told}
    if not choices:
        return forms.CharField(**more)
    none = [(field.null_means, field.null_means)] if field.null_means else []
    return forms.ChoiceField(choices=[("", "–"), *choices.items(), *none], **more)
