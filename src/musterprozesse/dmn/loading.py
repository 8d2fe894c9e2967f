"""Loading DMN files together: elements by id, requirements across files, names in scope, compiled logic."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING

from musterprozesse.dmn.boxed import FunctionDefinition, known
from musterprozesse.dmn.compile import Compiler
from musterprozesse.dmn.decision import Decision
from musterprozesse.dmn.document import Document, read
from musterprozesse.dmn.errors import DmnError
from musterprozesse.dmn.graph import Bindings, Element, Imported, InputData, Knowledge, Service
from musterprozesse.dmn.index import ColumnIndex
from musterprozesse.dmn.table import TableLogic, fast_path
from musterprozesse.dmn.texts import Frame
from musterprozesse.dmn.types import ANY
from musterprozesse.dmn.xml import Limits, Node, parse
from musterprozesse.feel import Shape
from musterprozesse.feel.values import normal_name

if TYPE_CHECKING:
    from musterprozesse.dmn.atoms import Domain

Item = Decision | InputData | Knowledge | Service
#: Decisions that require each other in a row; each stage costs some frames of Python's stack.
MAX_DEPTH = 40
_TAGS = {"decision", "inputData", "businessKnowledgeModel", "decisionService"}


@dataclass(frozen=True, slots=True)
class Model:
    """Everything of the files that were loaded together, by id."""

    decisions: Mapping[str, Decision]
    services: Mapping[str, Service]
    knowledge: Mapping[str, Knowledge]
    inputs: Mapping[str, InputData]
    files: tuple[str, ...]

    def decision(self, name: str) -> Decision:
        """A decision by id or by name; raises KeyError with the nearest ids."""
        found = self.decisions.get(name) or next((d for d in self.decisions.values() if d.name == name), None)
        if found is None:
            near = get_close_matches(name, self.decisions, n=3)
            raise KeyError(f"Keine Entscheidung {name}" + (f"; meinten Sie {', '.join(near)}?" if near else ""))
        return found


def load(
    sources: Mapping[str, bytes],
    *,
    names: Iterable[str] | Mapping[str, Shape] | None = None,
    domains: Mapping[str, Domain] | None = None,
    lenient: bool = False,
    limits: Limits | None = None,
) -> Model:
    """Read DMN files by name and compile everything in them; raises DmnError.

    ``names`` given: the facts that exist, a closed scope; any other name is an error. ``names`` None: what no
    requirement declares is read from the facts, as the standard's modelers do. ``domains`` say which values a fact can
    take, so that what is missing is told exactly. ``lenient`` keeps texts that are no
    FEEL and elements that are refused as null instead of refusing the file (the standard's conformance tests).
    """
    return Loader(names, domains or {}, lenient, limits or Limits()).load(sources)


@dataclass(slots=True)
class Loader:
    """Files read one after the other, each once: what came earlier is there for what comes later.

    After an error it is of no use any more. The fields mean what the arguments of `load` mean.
    """

    given: Iterable[str] | Mapping[str, Shape] | None
    domains: Mapping[str, Domain]
    lenient: bool = False
    limits: Limits = field(default_factory=Limits)
    documents: dict[str, Document] = field(default_factory=dict)
    items: dict[tuple[str, str], Item] = field(default_factory=dict)
    nodes: dict[tuple[str, str], tuple[Document, Node]] = field(default_factory=dict)
    started: dict[tuple[str, str], bool] = field(default_factory=dict)
    facts: dict[str, Shape] = field(default_factory=dict)
    shapes: dict[tuple[str, str], Shape] = field(default_factory=dict)
    depth: int = 0
    heights: dict[tuple[str, str], int] = field(default_factory=dict)

    def load(self, sources: Mapping[str, bytes]) -> Model:
        """Read more files; the model holds everything so far. Raises DmnError."""
        if not self.documents:
            self._declare()
        fresh: list[Document] = []
        for file in sorted(sources):
            document = read(parse(file, sources[file], self.limits), self.limits, self.lenient, self.given is None)
            if document.namespace in self.documents:
                other = self.documents[document.namespace].file
                raise DmnError(file, "definitions", f"Der Namensraum ist schon der von {other}", "namespace ändern")
            self.documents[document.namespace] = document
            fresh.append(document)
        for document in fresh:
            document.link(self.documents)
        for document in fresh:
            document.open_types()
        for document in fresh:
            for node in document.root:
                if node.tag in _TAGS:
                    self._announce(document, node)
        for key in self.nodes:
            self._finish(key)
        self.nodes.clear()
        for document in fresh:
            document.root.element.clear()  # read; the tree would take more memory than all that was made of it
        return self._model()

    # ------------------------------------------------------------------ names and elements

    def _declare(self) -> None:
        """The closed scope, if one is given; ``heute`` belongs to it."""
        if self.given is None:
            return
        pairs = self.given.items() if isinstance(self.given, Mapping) else ((name, Shape()) for name in self.given)
        spaces: dict[str, dict[str, Shape]] = {}
        for name, shape in pairs:
            space, dot, rest = normal_name(name).partition(".")
            if dot:
                spaces.setdefault(space, {})[rest] = shape
            else:
                self.facts[space] = shape
        for space, fields in spaces.items():
            self.facts[space] = Shape("namespace", fields=fields)
        self.facts.setdefault("heute", Shape("date"))

    def _announce(self, document: Document, node: Node) -> None:
        identifier = node.id or node.name
        key = (document.namespace, identifier)
        if not identifier:
            raise node.error("Dem Element fehlen id und Name")
        if key in self.items:
            raise node.error("Die id ist doppelt")
        variable = node.child("variable")
        bound = (variable.name if variable is not None else "") or node.name
        if not bound:
            raise node.error("Dem Element fehlt der Name")
        kind = ANY if variable is None else document.types.require(variable.get("typeRef"), variable)
        self.nodes[key] = document, node
        match node.tag:
            case "inputData":
                self.items[key] = InputData(identifier, bound, kind)
                if self.given is not None and bound not in self.facts:
                    near = get_close_matches(bound, self.facts, n=2)
                    raise node.error(f"Die Angabe {bound} gibt es nicht", f"meinten Sie {near}?" if near else "")
            case "decision":
                self.items[key] = Decision(
                    identifier, node.name or bound, bound, document.file, node.camunda("versionTag"), kind,
                    domains=self.domains,
                )  # fmt: skip
                if bound in self.facts:
                    raise node.error(f"{bound} ist schon der Name einer Angabe", "die Entscheidung anders nennen")
            case "businessKnowledgeModel":
                self.items[key] = Knowledge(identifier, node.name or bound, bound)
            case _:
                root = kind.root
                self.items[key] = Service(
                    identifier, node.name or bound, bound, type=root.result or ANY if root.base == "function" else kind
                )

    def _find(self, document: Document, node: Node, reference: Node) -> tuple[str, str] | None:
        """The key of an ``href``: ``#id``, ``id`` or ``namespace#id``; the last also across files."""
        href = reference.get("href").strip()
        namespace, sharp, identifier = href.rpartition("#")
        key = (namespace if sharp and namespace else document.namespace, identifier)
        if key in self.items:
            if key[0] != document.namespace and key[0] not in document.imports and not self.lenient:
                raise node.error(f"Der Namensraum {key[0][:80]} ist nicht eingebunden", "import ergänzen")
            return key
        if self.lenient:
            return None
        raise node.error(f"Das Element {identifier[:80]} gibt es nicht", "href prüfen")

    def _required(self, document: Document, node: Node) -> list[tuple[tuple[str, str], str]]:
        """What an element requires, with the prefix under which its file sees it."""
        found = []
        for requirement in node:
            if requirement.tag not in ("informationRequirement", "knowledgeRequirement"):
                continue
            for reference in requirement:
                if reference.tag in ("requiredDecision", "requiredInput", "requiredKnowledge"):
                    key = self._find(document, node, reference)
                    if key is not None:
                        prefix = "" if key[0] == document.namespace else document.imports.get(key[0], "")
                        found.append((key, prefix))
        return list(dict.fromkeys(found))

    # ------------------------------------------------------------------ compiling

    def _finish(self, key: tuple[str, str]) -> None:
        """Compile one element after everything it requires; a circle of decisions is an error."""
        state = self.started.get(key)
        if state:
            return
        document, node = self.nodes[key]
        if state is not None:
            if node.tag == "decision" and not self.lenient:
                raise node.error("Die Entscheidung verlangt sich über andere selbst", "den Kreis auflösen")
            return
        self.started[key] = False
        item = self.items[key]
        self.depth += 1
        required = [below for below, _ in self._required(document, node)] if self.depth <= MAX_DEPTH else []
        for below in required:
            self._finish(below)
        # What it requires may have been compiled earlier: its own height counts too, not only the path to it.
        self.heights[key] = 1 + max((self.heights.get(below, 0) for below in required), default=0)
        if max(self.depth, self.heights[key]) > MAX_DEPTH:
            raise node.error(f"Der Entscheidungsgraph ist mehr als {MAX_DEPTH} Stufen tief")
        if isinstance(item, InputData):
            self.shapes[key] = item.type.shape()
            declared = self.facts.get(item.variable)
            if declared is not None and item.type is ANY:
                self.shapes[key] = declared
        elif isinstance(item, Service):
            self._service(document, node, item)
            self.shapes[key] = item.shape
        elif isinstance(item, Knowledge):
            self._knowledge(key, document, node, item)
        else:
            self._decision(key, document, node, item)
        self.depth -= 1
        self.started[key] = True

    def _bind(self, document: Document, node: Node) -> tuple[dict[str, Element], dict[str, Shape]]:
        """The names an element's requirements bring into its scope."""
        elements: dict[str, Element] = {}
        shapes: dict[str, Shape] = {}
        for key, prefix in self._required(document, node):
            self._finish(key)
            item = self.items[key]
            shape = self.shapes.get(key, Shape())
            target: dict[str, Element] = elements
            if prefix:
                imported = elements.setdefault(prefix, Imported(prefix))
                if not isinstance(imported, Imported):
                    raise node.error(f"Der Name {prefix} ist doppelt")
                target = imported.elements
                fields = dict(shapes[prefix].fields or {}) if prefix in shapes else {}
                shapes[prefix] = Shape("namespace", fields={**fields, item.variable: shape})
            else:
                shapes[item.variable] = shape
            if target.get(item.variable, item) is not item and not self.lenient:
                raise node.error(f"Der Name {item.variable} ist doppelt", "eine der Anforderungen umbenennen")
            target[item.variable] = item
        return elements, shapes

    def _decision(self, key: tuple[str, str], document: Document, node: Node, item: Decision) -> None:
        elements, shapes = self._bind(document, node)
        self.shapes[key] = item.type.shape()
        frame = Frame({**self.facts, **shapes})
        item.bindings = Bindings(elements, facts=True)
        item.spaces = frozenset(name for name, shape in self.facts.items() if shape.kind == "namespace")
        item.logic = Compiler(item.id, document.texts, document.types).body(node, frame, item.type)
        if item.logic is None and not self.lenient:
            raise node.error("Die Entscheidung hat keine Logik", "Tabelle oder Ausdruck ergänzen")
        if item.logic is not None:
            self.shapes[key] = known(item.type, item.logic)
        item.requires = tuple(found for found in self._flat(elements) if isinstance(found, Decision))
        outside = {name for name in frame.used if not _bound(name, elements)} - {"heute"}
        outside |= {
            found.variable
            for found in self._flat(elements)
            if isinstance(found, InputData) and (self.lenient or _used(found.variable, frame.used))
        }
        item.inputs = frozenset(outside).union(*(found.inputs for found in item.requires))
        if isinstance(item.logic, TableLogic):
            item.labels = tuple(
                (place, column.input.label)
                for place, column in enumerate(item.logic.columns)
                if column.input.label not in item.inputs and column.input.label not in self.facts
            )
            if item.type.tests is None and item.type.root.base != "list":
                plain = {c.name for c in item.logic.columns if c.name is not None and _plain(c.name, elements, c.index)}
                item.fast = fast_path(item.logic, plain)

    def _flat(self, elements: Mapping[str, Element]) -> list[Element]:
        found: list[Element] = []
        for element in elements.values():
            found.extend(element.elements.values() if isinstance(element, Imported) else [element])
        return found

    def _knowledge(self, key: tuple[str, str], document: Document, node: Node, item: Knowledge) -> None:
        compiler = Compiler(item.name, document.texts, document.types)
        logic = node.child("encapsulatedLogic")
        variable = node.child("variable")
        if logic is not None:
            item.parameters = compiler.parameters(logic)
        if variable is not None:
            declared = document.types.require(variable.get("typeRef"), variable)
            item.result = (declared.root.result or ANY) if declared.root.base == "function" else declared
        self.shapes[key] = item.shape
        elements, shapes = self._bind(document, node)
        item.bindings = Bindings({item.variable: item, **elements}, facts=False)
        if logic is None:
            if not self.lenient:
                raise node.error("Dem Wissensbaustein fehlt die Logik")
            return
        found = compiler.function(logic, Frame({**shapes, item.variable: item.shape}), item.name, item.result)
        if isinstance(found, FunctionDefinition):
            item.body = found.body
            item.result = found.result

    def _service(self, document: Document, node: Node, item: Service) -> None:
        def all_of(tag: str) -> list[Item]:
            keys = [self._find(document, node, reference) for reference in node.all(tag)]
            for key in keys:
                if key is not None:
                    self._finish(key)
            return [self.items[key] for key in keys if key is not None]

        item.inputs = tuple(found for found in all_of("inputData") if isinstance(found, InputData))
        item.given = tuple(found for found in all_of("inputDecision") if isinstance(found, Decision))
        item.outputs = tuple(found for found in all_of("outputDecision") if isinstance(found, Decision))
        item.encapsulated = tuple(found for found in all_of("encapsulatedDecision") if isinstance(found, Decision))
        if not item.outputs and not self.lenient:
            raise node.error("Dem Entscheidungsdienst fehlt die Ausgabe-Entscheidung")

    def _model(self) -> Model:
        decisions: dict[str, Decision] = {}
        services: dict[str, Service] = {}
        knowledge: dict[str, Knowledge] = {}
        inputs: dict[str, InputData] = {}
        for (namespace, identifier), item in self.items.items():
            taken = any(identifier in group for group in (decisions, services, knowledge, inputs))
            name = f"{namespace}#{identifier}" if taken else identifier
            if taken and isinstance(item, Decision) and not self.lenient:
                raise DmnError(item.file, f"decision {identifier}", "Die id gibt es schon in einer anderen Datei")
            match item:
                case Decision():
                    decisions[name] = item
                case Service():
                    services[name] = item
                case Knowledge():
                    knowledge[name] = item
                case InputData():
                    inputs[name] = item
        return Model(
            MappingProxyType(decisions),
            MappingProxyType(services),
            MappingProxyType(knowledge),
            MappingProxyType(inputs),
            tuple(document.file for document in self.documents.values()),
        )


def _bound(name: str, elements: Mapping[str, Element]) -> bool:
    return any(name == bound or name.startswith(f"{bound}.") for bound in elements)


def _plain(name: str, elements: Mapping[str, Element], found: ColumnIndex | None) -> bool:
    """Whether a column may read the fact as it is: nobody declares it, or its declared type changes nothing."""
    element = elements.get(name)
    if element is None:
        return True
    return isinstance(element, InputData) and found is not None and (element.type is ANY or found.fits(element.type))


def _used(variable: str, used: set[str]) -> bool:
    return any(name == variable or name.startswith(f"{variable}.") for name in used)
