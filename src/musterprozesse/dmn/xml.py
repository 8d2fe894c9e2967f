"""Reading DMN bytes safely: no DTD, no entities, no network, bounded size; elements by their local name."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from musterprozesse.dmn.errors import DmnError

#: DMN 1.1, 1.2, 1.3, 1.4, 1.5 (and the 1.6 draft is not among them); None: a file without a default namespace.
NAMESPACES: dict[str | None, str] = {
    "http://www.omg.org/spec/DMN/20151101/dmn.xsd": "1.1",
    "http://www.omg.org/spec/DMN/20151101/MODEL/": "1.1",
    "http://www.omg.org/spec/DMN/20180521/MODEL/": "1.2",
    "https://www.omg.org/spec/DMN/20191111/MODEL/": "1.3",
    "https://www.omg.org/spec/DMN/20211108/MODEL/": "1.4",
    "https://www.omg.org/spec/DMN/20230324/MODEL/": "1.5",
    None: "",
}
CAMUNDA = "http://camunda.org/schema/1.0/dmn"


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what is read; each is a refusal with its own text, never a slow answer."""

    file_bytes: int = 8_000_000
    elements: int = 200_000
    cells: int = 20_000
    nesting: int = 64


class Node:
    """An element of the DMN namespaces; foreign elements are invisible."""

    __slots__ = ("element", "file", "tag")

    def __init__(self, element: etree._Element, file: str) -> None:
        self.element = element
        self.file = file
        self.tag = _local(element) or ""

    def get(self, attribute: str, default: str = "") -> str:
        """An attribute without a namespace."""
        value = self.element.get(attribute)
        return default if value is None else str(value)

    def camunda(self, attribute: str) -> str:
        """An attribute of the Camunda namespace, as the modeler writes it."""
        value = self.element.get(f"{{{CAMUNDA}}}{attribute}")
        return "" if value is None else str(value)

    @property
    def id(self) -> str:
        return self.get("id").strip()

    @property
    def name(self) -> str:
        return clean_name(self.get("name"))

    @property
    def label(self) -> str:
        """How error texts call this element: by id or name, else by the nearest element around it that has an id."""
        if self.id or self.name:
            return f"{self.tag} {self.id or self.name}"
        around = next((str(outer.get("id")) for outer in self.element.iterancestors() if outer.get("id")), "")
        return f"{self.tag} in {around}" if around else self.tag

    def __iter__(self) -> Iterator[Node]:
        for child in self.element:
            if isinstance(child.tag, str) and _local(child) is not None:
                yield Node(child, self.file)

    def all(self, tag: str) -> list[Node]:
        """The children of this name."""
        return [child for child in self if child.tag == tag]

    def child(self, *tags: str) -> Node | None:
        """The first child with one of these names."""
        return next((child for child in self if child.tag in tags), None)

    def text(self, tag: str = "text") -> str:
        """The text of the first child of this name, empty where absent."""
        found = self.child(tag)
        return "" if found is None else "".join(str(part) for part in found.element.itertext())

    def error(self, reason: str, hint: str = "") -> DmnError:
        """A load error that points here."""
        return DmnError(self.file, self.label, reason, hint)


def clean_name(text: str) -> str:
    """A FEEL name: NFC, runs of white space as one space (DMN 1.5, section 10.3.1.4)."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


def parse(file: str, data: bytes, limits: Limits) -> Node:
    """The ``definitions`` element of one file."""
    if not isinstance(data, bytes):
        raise DmnError(file, "", "Der Inhalt muss als Bytes übergeben werden")
    if len(data) > limits.file_bytes:
        raise DmnError(file, "", f"Die Datei ist größer als {limits.file_bytes} Bytes")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        line = getattr(error, "lineno", None)
        raise DmnError(file, "", "Kein lesbares XML" + (f" (Zeile {line})" if line else "")) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise DmnError(file, "DOCTYPE", "Eine DTD ist nicht erlaubt", "Zeile <!DOCTYPE …> löschen")
    if sum(1 for _ in root.iter()) > limits.elements:
        raise DmnError(file, "", f"Die Datei hat mehr als {limits.elements} Elemente")
    if _local(root) != "definitions":
        raise DmnError(
            file, "", "Keine DMN-Datei der Versionen 1.1 bis 1.5", "das oberste Element muss definitions heißen"
        )
    return Node(root, file)


def _local(element: etree._Element) -> str | None:
    """The local name of an element of a DMN namespace, None for foreign ones."""
    tag = str(element.tag)
    namespace: str | None = None
    if tag.startswith("{"):
        namespace, _, tag = tag[1:].partition("}")
    return tag if namespace in NAMESPACES else None
