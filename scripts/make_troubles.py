#!/usr/bin/env python3
"""Makes those exports in samples/troubles/ that nobody can type: their bytes are the trouble.

    python3 scripts/make_troubles.py            # writes samples/troubles/
    python3 scripts/make_troubles.py --check    # exit 1 if samples/troubles/ differs

Every other sample there is a text that was typed, and no business of this script.
"""

import argparse
import gzip
import io
import pathlib
import random
import sys
import unicodedata
import zipfile

TROUBLES = pathlib.Path(__file__).resolve().parent.parent / "samples" / "troubles"


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--check", action="store_true", help="compare instead of writing")
    check = options.parse_args().check
    different = 0
    for name, content in sorted(files().items()):
        path = TROUBLES / name
        if check:
            if not path.exists() or path.read_bytes() != content:
                print(f"differs: samples/troubles/{name}", file=sys.stderr)
                different += 1
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    sys.exit(1 if different else 0)


def files():
    crlf = ERP.replace("\n", "\r\n")
    lines = ERP.splitlines()
    return {
        "utf8-mark/export.csv": b"\xef\xbb\xbf" + SHOP.replace("\n", "\r\n").encode(),
        "utf16-excel/export.csv":
            b"\xff\xfe" + crlf.replace(";", "\t").encode("utf-16-le"),
        "windows-1252/export.csv": crlf.replace("Betrag", "Betrag €").encode("cp1252"),
        "mixed-encodings/export.csv": b"\n".join(
            line.encode("latin-1" if number in (4, 7) else "utf-8")
            for number, line in enumerate(lines, start=1)) + b"\n",
        "cr-line-ends/export.csv": SHOP.replace("\n", "\r").encode(),
        "mixed-line-ends/export.csv": "".join(
            line + ("\r\n" if number % 3 else "\n")
            for number, line in enumerate(SHOP.splitlines())).encode(),
        "nul-bytes/export.csv": SHOP.encode()
            .replace(b"Socks 80% Wool", b"Socks\0\0\0\0").replace(b"Headlamp", b"Head\0lamp"),
        "no-break-spaces/export.csv": no_break_spaces().encode(),
        "decomposed-letters/export.csv": "".join(
            unicodedata.normalize("NFD" if number % 2 else "NFC", line) + "\n"
            for number, line in enumerate(lines)).encode(),
        "gzip-members/export.csv.gz": gzipped(SHOP[:200]) + gzipped(SHOP[200:]),
        "truncated-gzip/export.csv.gz": gzipped(long_shop())[:1500],
        "xlsx-named-csv/export.csv": workbook(),
        "zip-archive/export.csv": zipped({"orders-2025-09.csv": SHOP, "README.txt": "Orders\n"}),
    }


SHOP = """\
Order,Date,Region,Product,Amount
SO-4101,2025-09-01,North,Trail Boots,179.00
SO-4102,2025-09-03,South,Socks 80% Wool,18.95
SO-4103,2025-09-10,West,"Tent, 2-Person",578.00
SO-4104,2025-09-17,North,Headlamp,64.50
SO-4105,2025-09-30,West,Rain Jacket,129.50
SO-4106,2025-10-02,South,Trail Boots,358.00
SO-4107,2025-10-14,North,Backpack 40L,159.00
SO-4108,2025-10-31,West,Rain Jacket,-129.50
"""

ERP = """\
Auftrag;Datum;Gebiet;Artikel;Betrag
A-2201;01.09.2025;Süd;Bürostuhl Röhn;1.249,00
A-2202;02.09.2025;Nord;Stehtisch;489,90
A-2203;15.09.2025;Österreich;Hängeregister;38,25
A-2204;30.09.2025;Süd;Schreibtisch Größe L;2.310,50
A-2205;06.10.2025;Nord;Aktenschrank;715,00
A-2206;13.10.2025;Österreich;Stehtisch;979,80
A-2207;31.10.2025;Süd;Hängeregister;76,50
"""


def no_break_spaces():
    """A French ERP: a narrow no-break space groups, a no-break space stands before the sign."""
    return """\
Facture;Date;Région;Article;Montant
F-881;01/09/2025;Île-de-France;Bureau assis-debout;1 489,00 €
F-882;12/09/2025;Bretagne;Fauteuil Ergo;649,90 €
F-883;25/09/2025;Île-de-France;Armoire à clés;12 310,00 €
F-884;03/10/2025;Bretagne;Bureau assis-debout;2 978,00 €
F-885;28/10/2025;Bretagne;Fauteuil Ergo;-649,90 €
""".replace(" €", "\u00a0€").replace("1 489", "1\u202f489").replace("12 310", "12\u202f310") \
        .replace("2 978", "2\u00a0978")


def long_shop():
    """Enough lines that a cut in the middle leaves some whole ones before it."""
    rng = random.Random(4100)
    lines = [SHOP.splitlines()[0]]
    for number in range(400):
        amount = rng.randrange(1000, 90000)
        lines.append(
            f"SO-{4200 + number},2025-09-{1 + number % 30:02},"
            f"{['North', 'South', 'West'][rng.randrange(3)]},Trail Boots,"
            f"{amount // 100}.{amount % 100:02}")
    return "\n".join(lines) + "\n"


def gzipped(text):
    out = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=out, compresslevel=9, mtime=0) as stream:
        stream.write(text.encode())
    return out.getvalue()


def zipped(texts):
    """A zip archive with stored entries, so that no version of zlib changes its bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, text in texts.items():
            entry = zipfile.ZipInfo(name, date_time=(2025, 11, 3, 8, 0, 0))
            entry.create_system = 3
            archive.writestr(entry, text)
    return out.getvalue()


def workbook():
    """As little as makes a spreadsheet program open it."""
    rows = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in cells)
        + "</row>"
        for cells in [["Order", "Date", "Region", "Product", "Amount"],
                      ["SO-4101", "2025-09-01", "North", "Trail Boots", "179.00"]])
    space = "http://schemas.openxmlformats.org"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    relation = f"{space}/officeDocument/2006/relationships"
    return zipped({
        "[Content_Types].xml": f'{head}<Types xmlns="{space}/package/2006/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/>'
            "</Types>",
        "_rels/.rels": f'{head}<Relationships xmlns="{space}/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{relation}/officeDocument" Target="xl/workbook.xml"/>'
            "</Relationships>",
        "xl/workbook.xml": f'{head}<workbook xmlns="{space}/spreadsheetml/2006/main" '
            f'xmlns:r="{relation}"><sheets><sheet name="Orders" sheetId="1" r:id="r1"/></sheets>'
            "</workbook>",
        "xl/_rels/workbook.xml.rels":
            f'{head}<Relationships xmlns="{space}/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{relation}/worksheet" Target="worksheets/sheet1.xml"/>'
            "</Relationships>",
        "xl/worksheets/sheet1.xml": f'{head}<worksheet xmlns="{space}/spreadsheetml/2006/main">'
            f"<sheetData>{rows}</sheetData></worksheet>",
    })


if __name__ == "__main__":
    main()
