"""The structure tree of a tagged PDF, which reportlab lacks: what is a heading, a paragraph, an item.

Reading order is the order in which elements are first drawn. Source: ISO 32000-1, 14.7 and 14.8; ISO 14289-1, 7.
"""

from __future__ import annotations

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDocument, PDFObject


class Element(PDFObject):  # type: ignore[misc]
    """One element of the tree; it joins its parent when it is first drawn. attributes: inside of its dictionary."""

    __RefOnly__ = 1

    def __init__(self, tag: str, parent: Element | None = None, attributes: str = "") -> None:
        self.tag, self.parent, self.attributes = tag, parent, attributes
        self.kids: list[Element | tuple[int, int]] = []  # elements, or page (from 0) and number of content there
        self._joined = parent is None

    def join(self) -> None:
        """Stand in the tree, after what was drawn before."""
        if not self._joined and self.parent is not None:
            self._joined = True
            self.parent.join()
            self.parent.kids.append(self)

    def format(self, document: PDFDocument) -> bytes:
        """The object as written to the file; reportlab calls this."""
        home = next((kid[0] for kid in self.kids if isinstance(kid, tuple)), None)
        parts = [f"<</Type /StructElem /S /{self.tag} /P {_reference(self.parent or document.structure, document)}"]
        if home is not None:
            parts.append(f"/Pg {_page(home, document)}")
        kids = [self._kid(kid, home, document) for kid in self.kids]
        parts.append(f"/K {kids[0]}" if len(kids) == 1 else f"/K [{' '.join(kids)}]")
        if self.attributes:
            parts.append(f"/A <<{self.attributes}>>")
        return (" ".join(parts) + ">>").encode("ascii")

    @staticmethod
    def _kid(kid: Element | tuple[int, int], home: int | None, document: PDFDocument) -> str:
        if isinstance(kid, Element):
            return _reference(kid, document)
        page, number = kid
        return str(number) if page == home else f"<</Type /MCR /Pg {_page(page, document)} /MCID {number}>>"


class StructureTree(PDFObject):  # type: ignore[misc]
    """The root, and which element each piece of marked content of each page belongs to."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.document = Element("Document")
        self._owners: list[list[Element]] = []  # by page, by number of marked content

    def mark(self, element: Element, page: int) -> int:
        """Give *element* a new piece of marked content on a page (from 0), and say its number there."""
        element.join()
        while len(self._owners) <= page:
            self._owners.append([])
        number = len(self._owners[page])
        self._owners[page].append(element)
        element.kids.append((page, number))
        return number

    def format(self, document: PDFDocument) -> bytes:
        """The object as written to the file; reportlab calls this."""
        owners = [_reference(document.Reference(PDFArray(kids)), document) for kids in self._owners]
        numbers = " ".join(f"{page} {kids}" for page, kids in enumerate(owners))
        top = _reference(self.document, document)
        return (
            f"<</Type /StructTreeRoot /K {top} /ParentTree <</Nums [{numbers}]>> "
            f"/ParentTreeNextKey {len(self._owners)}>>"
        ).encode("ascii")


def _reference(thing: PDFObject, document: PDFDocument) -> str:
    return str(document.Reference(thing).format(document).decode("ascii"))


def _page(index: int, document: PDFDocument) -> str:
    return _reference(document.Pages.pages[index], document)


def actual_text(text: str, language: str = "") -> str:
    """The operator that opens a span whose text cannot be told from its glyphs; closed by EMC.

    Args:
        text: what is written there, in logical order.
        language: of the span where it differs from the document's, or "".
    """
    spoken = f"/Lang ({language}) " if language else ""
    return f"/Span <<{spoken}/ActualText <FEFF{text.encode('utf-16-be').hex().upper()}>>> BDC"
