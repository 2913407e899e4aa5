"""The structure tree of a tagged PDF: which piece of which page is a heading, a paragraph, an item.

Reading order is the order in which elements are made. Source: ISO 32000-1, 14.7 and 14.8; ISO 14289-1, 7.
"""

from dataclasses import dataclass, field

from desktop.letters.pdf_file import PdfFile, Reference, text_string


@dataclass(slots=True)
class Element:
    """One element of the tree. kids: elements, or (page, number of the marked content on that page)."""

    tag: str
    kids: "list[Element | tuple[int, int]]" = field(default_factory=list)
    attributes: str = ""  # the inside of an attribute dictionary

    def add(self, tag: str, attributes: str = "") -> "Element":
        """A new last kid."""
        kid = Element(tag, attributes=attributes)
        self.kids.append(kid)
        return kid


class StructureTree:
    """Collects the elements of a document and which of them each page's marked content belongs to."""

    def __init__(self) -> None:
        self.document = Element("Document")
        self._owners: list[list[Element]] = []  # by page, by number of marked content

    def mark(self, element: Element, page: int) -> int:
        """Give *element* a new piece of marked content on a page (from 0), and say its number there."""
        while len(self._owners) <= page:
            self._owners.append([])
        number = len(self._owners[page])
        self._owners[page].append(element)
        element.kids.append((page, number))
        return number

    def write(self, file: PdfFile, pages: list[Reference]) -> Reference:
        """Write the tree.

        Args:
            file: to write to.
            pages: the page objects, in order.

        Returns:
            the StructTreeRoot.
        """
        root = file.reserve()
        references: dict[int, Reference] = {}
        top = self._write(file, self.document, root, pages, references)
        numbers = []
        for page, owners in enumerate(self._owners):
            kids = " ".join(str(references[id(owner)]) for owner in owners)
            numbers.append(f"{page} {file.add(f'[{kids}]')}")
        tree = file.add(f"<</Nums [{' '.join(numbers)}]>>")
        file.put(
            root,
            f"<</Type /StructTreeRoot /K {top} /ParentTree {tree} /ParentTreeNextKey {len(self._owners)}>>",
        )
        return root

    def _write(
        self,
        file: PdfFile,
        element: Element,
        parent: Reference,
        pages: list[Reference],
        references: dict[int, Reference],
    ) -> Reference:
        own = references[id(element)] = file.reserve()
        home = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
        kids = []
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(str(self._write(file, kid, own, pages, references)))
            elif kid[0] == home:
                kids.append(str(kid[1]))
            else:
                kids.append(f"<</Type /MCR /Pg {pages[kid[0]]} /MCID {kid[1]}>>")
        parts = [f"<</Type /StructElem /S /{element.tag} /P {parent}"]
        if home is not None:
            parts.append(f"/Pg {pages[home]}")
        parts.append(f"/K {kids[0]}" if len(kids) == 1 else f"/K [{' '.join(kids)}]")
        if element.attributes:
            parts.append(f"/A <<{element.attributes}>>")
        file.put(own, " ".join(parts) + ">>")
        return own


def actual_text(text: str, language: str = "") -> str:
    """The operator that opens a span whose text cannot be told from its glyphs; closed by EMC.

    Args:
        text: what is written there, in logical order.
        language: of the span where it differs from the document's, or "".
    """
    spoken = f"/Lang {text_string(language)} " if language else ""
    return f"/Span <<{spoken}/ActualText {text_string(text)}>> BDC"
