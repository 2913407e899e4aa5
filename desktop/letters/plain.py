"""A letter as plain text: for a screen reader beside the preview, and for searching the archive."""

from desktop.letters.letter import Letter


def plain_text(letter: Letter) -> str:
    """The words of a letter in reading order.

    Args:
        letter: as composed.

    Returns:
        paragraphs with a blank line between them, items and rows of a table each on a line of their own.
    """
    parts = [
        "\n".join(part for part in (letter.sender.organisation, letter.sender.unit, *letter.sender_lines) if part),
        "\n".join(letter.address_lines),
        "\n".join(f"{label}: {value}" for label, value in letter.reference_lines),
        letter.title,
        letter.salutation,
    ]
    before = ""
    for block in letter.blocks:
        text = f"{block.label} {block.text}" if block.label else block.text
        if block.label and before:
            parts[-1] += f"\n{text}"
        else:
            parts.append(text)
        before = block.label
    parts += [letter.closing_line, "\n".join(letter.signature_lines)]
    return "\n\n".join(parts) + "\n"
