"""Small office files made with the standard library: XLSX, DOCX, ZIP and CSV.

Entries carry a fixed time, so that the same content gives the same bytes.
"""
from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from decimal import Decimal
from io import BytesIO, StringIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_FORMATS = "http://schemas.openxmlformats.org"
_TYPES = (
    _HEAD + f'<Types xmlns="{_FORMATS}/package/2006/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>{parts}</Types>'
)
_RELATIONS = (
    _HEAD + f'<Relationships xmlns="{_FORMATS}/package/2006/relationships">'
    '<Relationship Id="rId1" '
    f'Type="{_FORMATS}/officeDocument/2006/relationships/{{kind}}" Target="{{target}}"/>'
    '</Relationships>'
)
_OVERRIDE = '<Override PartName="{name}" ContentType="{kind}.main+xml"/>'
_SHEET_TYPE = (
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
)

Cell = str | Decimal


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """A ZIP of the given names and contents."""
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name, data in files:
            entry = ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, data)
    return out.getvalue()


def spreadsheet(rows: Sequence[Sequence[Cell]]) -> bytes:
    """An XLSX with one sheet; decimals become numbers, text inline strings."""
    body = "".join(
        f'<row r="{number}">{_cells(number, row)}</row>'
        for number, row in enumerate(rows, 1)
    )
    main = f"{_FORMATS}/spreadsheetml/2006/main"
    relation = f"{_FORMATS}/officeDocument/2006/relationships"
    return _package(
        "xl/workbook.xml", XLSX, _SHEET_TYPE,
        (
            ("xl/workbook.xml",
             f'<workbook xmlns="{main}" xmlns:r="{relation}"><sheets>'
             '<sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>'),
            ("xl/_rels/workbook.xml.rels",
             _RELATIONS.format(kind="worksheet", target="worksheets/sheet1.xml")),
            ("xl/worksheets/sheet1.xml",
             f'<worksheet xmlns="{main}"><sheetData>{body}</sheetData></worksheet>'),
        ),
    )


def _cells(number: int, row: Sequence[Cell]) -> str:
    return "".join(_cell(number, column, cell) for column, cell in enumerate(row))


def _cell(row: int, column: int, value: Cell) -> str:
    place = f"{chr(ord('A') + column)}{row}"
    if isinstance(value, Decimal):
        return f'<c r="{place}"><v>{value}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def text_document(paragraphs: Iterable[str]) -> bytes:
    """A DOCX with one paragraph for each text."""
    space = f"{_FORMATS}/wordprocessingml/2006/main"
    body = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
        for text in paragraphs
    )
    return _package(
        "word/document.xml", DOCX, "",
        (("word/document.xml",
          f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'),),
    )


def _package(
    main: str, kind: str, more_types: str, files: tuple[tuple[str, str], ...]
) -> bytes:
    types = _TYPES.format(parts=_OVERRIDE.format(name=f"/{main}", kind=kind) + more_types)
    relations = _RELATIONS.format(kind="officeDocument", target=main)
    texts = (("[Content_Types].xml", types), ("_rels/.rels", relations), *files)
    return zipped(
        (name, (text if text.startswith("<?xml") else _HEAD + text).encode())
        for name, text in texts
    )


def comma_separated(rows: Iterable[Sequence[str]]) -> bytes:
    """A CSV as Belgian software writes it: semicolons, UTF-8 with a byte order mark."""
    out = StringIO()
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode("utf-8-sig")
