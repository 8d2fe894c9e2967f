"""From the elements of a file to boxed expressions ready to run."""

from __future__ import annotations

from musterprozesse.dmn.boxed import (
    BoxedContext,
    BoxedList,
    Conditional,
    Entry,
    FunctionDefinition,
    Invocation,
    Iteration,
    Literal,
    Relation,
    known,
)
from musterprozesse.dmn.compile_table import compile_table
from musterprozesse.dmn.graph import Logic, Parameter
from musterprozesse.dmn.texts import Broken, Frame, Texts
from musterprozesse.dmn.types import ANY, Type, TypeTable
from musterprozesse.dmn.xml import Node, clean_name
from musterprozesse.feel import Shape

#: Elements that are expressions (DMN 1.5, 7.3.1 and 10.2).
EXPRESSIONS = (
    "literalExpression",
    "decisionTable",
    "context",
    "invocation",
    "list",
    "relation",
    "functionDefinition",
    "conditional",
    "for",
    "some",
    "every",
    "filter",
)


class Compiler:
    """Compiles the logic of one decision or knowledge model; ``owner`` names it in errors."""

    def __init__(self, owner: str, texts: Texts, types: TypeTable) -> None:
        self.owner = owner
        self.texts = texts
        self.types = types
        self._depth = 0

    def body(self, node: Node, frame: Frame, result: Type = ANY) -> Logic | None:
        """The expression below an element, None where there is none."""
        found = node.child(*EXPRESSIONS)
        return None if found is None else self.logic(found, frame, result)

    def logic(self, node: Node, frame: Frame, result: Type = ANY) -> Logic:
        """One boxed expression."""
        self._depth += 1
        if self._depth > self.texts.limits.nesting:
            raise node.error(f"Mehr als {self.texts.limits.nesting} Ausdrücke ineinander")
        try:
            return self._logic(node, frame, result)
        finally:
            self._depth -= 1

    def _logic(self, node: Node, frame: Frame, result: Type) -> Logic:
        self.texts.language(node)
        match node.tag:
            case "literalExpression":
                return self._literal(node, frame)
            case "decisionTable":
                return compile_table(self.owner, node, frame, texts=self.texts, types=self.types, result=result)
            case "context":
                return self._context(node, frame)
            case "list":
                return BoxedList(tuple(self.logic(item, frame) for item in node if item.tag in EXPRESSIONS))
            case "relation":
                return self._relation(node, frame)
            case "invocation":
                return self._invocation(node, frame)
            case "functionDefinition":
                return self.function(node, frame, self.owner)
            case "conditional":
                parts = [self._part(node, tag, frame) for tag in ("if", "then", "else")]
                return Conditional(self.owner, *parts)
            case _:
                return self._iteration(node, frame)

    def _literal(self, node: Node, frame: Frame) -> Logic:
        if node.child("importedValues") is not None:
            raise node.error("Eingebundene Werte (importedValues) sind nicht erlaubt")
        text = node.text()
        if not text.strip():
            if not self.texts.lenient:
                raise node.error("Der Ausdruck ist leer", "Text ergänzen")
            return Broken(text, "Der Ausdruck ist leer")
        found = self.texts.expression(text, node, frame)
        declared = self.types.require(node.get("typeRef"), node)
        shape = declared.shape() if declared.root.base != "Any" else self.texts.shape(found, frame)
        return Literal(found, declared, shape)

    def _context(self, node: Node, frame: Frame) -> Logic:
        inner = frame.inner({})
        entries: list[Entry] = []
        for item in node.all("contextEntry"):
            variable = item.child("variable")
            name = variable.name if variable is not None else ""
            declared = self.types.require(variable.get("typeRef"), item) if variable is not None else ANY
            logic = self._required(item, inner, declared)
            if any(entry.name == name for entry in entries):
                raise item.error(f"Der Eintrag {name or '(Ergebnis)'} ist doppelt")
            entries.append(Entry(name, declared, logic))
            if name:
                inner = inner.inner({name: known(declared, logic)})
        nameless = [place for place, entry in enumerate(entries) if not entry.name]
        if nameless and nameless[0] != len(entries) - 1:
            raise node.error("Ein Eintrag ohne Namen ist nur als letzter erlaubt")
        return BoxedContext(tuple(entries))

    def _relation(self, node: Node, frame: Frame) -> Logic:
        columns = tuple((item.name, self.types.require(item.get("typeRef"), item)) for item in node.all("column"))
        rows = []
        for row in node.all("row"):
            cells = tuple(self.logic(cell, frame) for cell in row if cell.tag in EXPRESSIONS)
            if len(cells) != len(columns):
                raise row.error("Die Zeile hat eine andere Zahl von Zellen als die Tabelle Spalten")
            rows.append(cells)
        return Relation(columns, tuple(rows))

    def _invocation(self, node: Node, frame: Frame) -> Logic:
        callee = self._required(node, frame)
        bindings = []
        for binding in node.all("binding"):
            parameter = binding.child("parameter")
            if parameter is None or not parameter.name:
                raise binding.error("Dem Argument fehlt der Name des Parameters")
            kind = self.types.require(parameter.get("typeRef"), parameter)
            logic = self.body(binding, frame)
            if logic is not None:
                bindings.append((parameter.name, kind, logic))
        return Invocation(self.owner, callee, tuple(bindings))

    def function(self, node: Node, frame: Frame, name: str, result: Type = ANY) -> Logic:
        """A function definition; one whose body lies outside of DMN is refused."""
        kind = node.get("kind").strip() or node.get("kind", "FEEL")
        if kind.upper() not in ("", "FEEL", "F"):
            if self.texts.lenient:
                return Broken("", "Externe Funktionen sind nicht erlaubt")
            raise node.error(f"Externe Funktionen ({kind[:20]}) sind nicht erlaubt", "als FEEL-Ausdruck schreiben")
        parameters = self.parameters(node)
        inner = frame.inner({parameter.name: parameter.type.shape() for parameter in parameters})
        declared = self.types.require(node.get("typeRef"), node)
        wanted = result if result is not ANY else _returned(declared)
        return FunctionDefinition(name, parameters, self._required(node, inner, wanted), wanted)

    def parameters(self, node: Node) -> tuple[Parameter, ...]:
        """The formal parameters of a function."""
        found = tuple(
            Parameter(item.name, self.types.require(item.get("typeRef"), item)) for item in node.all("formalParameter")
        )
        names = [parameter.name for parameter in found]
        if "" in names or len(set(names)) != len(names):
            raise node.error("Parameter brauchen eigene Namen")
        return found

    def _iteration(self, node: Node, frame: Frame) -> Logic:
        """for, some, every, filter as FEEL over a source and a body that cannot be names of the model."""
        filtering = node.tag == "filter"
        variable = "item" if filtering else clean_name(node.get("iteratorVariable"))
        if not variable:
            raise node.error("Der Schleife fehlt der Name ihrer Variablen (iteratorVariable)")
        source_node = node.child("in")
        if source_node is None:
            raise node.error("Der Schleife fehlt die Quelle (in)")
        source = self._required(source_node, frame)
        element = source.shape.element or Shape()
        names = {variable: element}
        if filtering:
            names = {**(element.fields or {}), **names}
        if node.tag == "for":
            names["partial"] = Shape("list")
        body_node = node.child({"for": "return", "filter": "match"}.get(node.tag, "satisfies"))
        if body_node is None:
            raise node.error("Der Schleife fehlt der Rumpf")
        inner = frame.inner(names)
        body = self._required(body_node, inner)
        variables = (variable, "partial") if node.tag == "for" else (variable,)
        arguments = ", ".join(variables)
        text = {
            "for": f"for {variable} in _quelle return _rumpf({arguments})",
            "filter": f"_quelle[_rumpf({arguments})]",
        }.get(node.tag, f"{node.tag} {variable} in _quelle satisfies _rumpf({arguments})")
        around = Frame({"_quelle": Shape("list", element=element), "_rumpf": Shape("function")})
        expression = self.texts.expression(text, node, around)
        shape = Shape("boolean")
        if node.tag in ("for", "filter"):
            shape = Shape("list", element=element if filtering else body.shape)
        return Iteration(expression, source, body, variables, "_quelle", "_rumpf", node.tag in ("some", "every"), shape)

    def _part(self, node: Node, tag: str, frame: Frame) -> Logic:
        found = node.child(tag)
        if found is None:
            raise node.error(f"Der Bedingung fehlt der Teil {tag}")
        return self._required(found, frame)

    def _required(self, node: Node, frame: Frame, result: Type = ANY) -> Logic:
        found = self.body(node, frame, result)
        if found is not None:
            return found
        if self.texts.lenient:
            return Broken("", "Der Ausdruck fehlt")
        raise node.error("Hier fehlt ein Ausdruck")


def _returned(declared: Type) -> Type:
    """The result of a function type; of any other type, that type."""
    root = declared.root
    if root.base == "function":
        return root.result or ANY
    return declared
