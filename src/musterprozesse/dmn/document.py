"""One DMN file: its namespace, its imports by prefix, its item definitions and the compiler of its texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from musterprozesse.dmn.errors import DmnError
from musterprozesse.dmn.texts import Texts, shapes_of
from musterprozesse.dmn.types import TypeTable
from musterprozesse.dmn.xml import NAMESPACES, Limits, Node, clean_name


@dataclass(slots=True)
class Document:
    """A file while it is loaded; ``imports`` maps a namespace to the prefix its names have here (empty: none)."""

    file: str
    namespace: str
    root: Node
    texts: Texts
    imports: dict[str, str] = field(default_factory=dict)
    tables: list[tuple[str, TypeTable]] = field(default_factory=list)
    _types: TypeTable | None = None

    @property
    def types(self) -> TypeTable:
        """Its item definitions, with those of its imports."""
        if self._types is None:
            self._types = TypeTable(
                self.root.all("itemDefinition"), self.texts.allowed, self.tables, lenient=self.texts.lenient
            )
        return self._types

    def link(self, documents: Mapping[str, Document]) -> None:
        """Find the imported files among those loaded together, and make the types known to FEEL."""
        for node in self.root.all("import"):
            kind = node.get("importType").strip()
            if kind and kind not in NAMESPACES:
                if self.texts.lenient:
                    continue
                raise node.error("Eingebunden werden nur DMN-Dateien", "importType prüfen")
            namespace = node.get("namespace").strip()
            prefix = clean_name(node.get("name"))
            if namespace not in documents:
                if self.texts.lenient:
                    continue
                raise node.error(f"Die Datei zum Namensraum {namespace[:80]} wurde nicht mitgeladen")
            if namespace == self.namespace or namespace in self.imports:
                raise node.error(f"Der Namensraum {namespace[:80]} ist doppelt eingebunden")
            if prefix and prefix in self.imports.values():
                raise node.error(f"Der Name {prefix} ist doppelt vergeben")
            self.imports[namespace] = prefix
            self.tables.append((prefix, documents[namespace].types))
        self._check_circles(documents, (self.namespace,))

    def _check_circles(self, documents: Mapping[str, Document], way: tuple[str, ...]) -> None:
        for node in self.root.all("import"):
            namespace = node.get("namespace").strip()
            if namespace == way[0]:
                raise DmnError(self.file, "import", "Die Dateien binden sich im Kreis ein")
            if namespace in documents and namespace not in way:
                documents[namespace]._check_circles(documents, (*way, namespace))

    def open_types(self) -> None:
        """Make the item definitions of this file and of its imports known to its texts."""
        self.texts.types = shapes_of(self.types)


def read(root: Node, limits: Limits, lenient: bool, open_names: bool) -> Document:
    """The outline of a file; nothing is compiled yet."""
    texts = Texts(root.file, limits, lenient, open_names)
    texts.language(root)
    namespace = root.get("namespace").strip() or f"urn:datei:{root.file}"
    return Document(root.file, namespace, root, texts)
