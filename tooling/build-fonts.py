"""Builds public/fonts from the variable subsets that fontsource publishes.

Needs fonttools (with brotli) and the unpacked packages @fontsource-variable/literata 5.3.0 and
@fontsource-variable/onest 5.3.1 (`npm pack`, then `tar xzf`):

    python3 tooling/build-fonts.py LITERATA/files ONEST/files public/fonts/v2

Upstream serves Latin and Cyrillic as two files. Every page of two languages needs both, so here they are one
file of the letters that releases are written with, and a second one of all that is rare. The weight axis is
limited to 400-600, which is all that is used and where two masters are enough: each is merged by itself, and the
two are built into a variable font again.
"""

import os
import sys
import tempfile

from fontTools import subset
from fontTools.designspaceLib import AxisDescriptor, DesignSpaceDocument, SourceDescriptor
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib import build, instancer

LIGHT, BOLD = 400, 600
DAILY = {
    *(ord(c) for c in "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя№"),
    *(ord(c) for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"),
    *(ord(c) for c in " \u00a0!\"%&'()+,-./:;?[]¶«»·–—’“”„…"),
}
FEATURES = ["kern", "tnum", "ccmp", "locl"]
# Names, licence and copyright; nothing else of the name table reaches a reader.
NAMES = [0, 1, 2, 13, 14]


def limit(path, unicodes):
    """The subset of one upstream file within the weights in use, or None when it has none of the characters."""
    font = TTFont(path)
    if not unicodes & set(font.getBestCmap()):
        return None
    options = subset.Options(layout_features=FEATURES, name_IDs=NAMES, notdef_outline=True)
    options.drop_tables += ["vhea", "vmtx", "STAT", "MVAR", "gasp"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)
    return instancer.instantiateVariableFont(font, {"wght": (LIGHT, LIGHT, BOLD)})


def weights(font):
    """Where a weight that a style sheet names lies between the masters."""
    avar = font["avar"].segments["wght"] if "avar" in font else {}
    place = lambda value: LIGHT + (BOLD - LIGHT) * value
    return sorted((round(place(a)), place(b)) for a, b in avar.items() if a > 0) or [(BOLD, BOLD)]


def merge(fonts, folder):
    axis = AxisDescriptor(tag="wght", name="Weight", minimum=LIGHT, default=LIGHT, maximum=BOLD)
    axis.map = [(LIGHT, LIGHT), *weights(fonts[0])]
    design = DesignSpaceDocument()
    design.addAxis(axis)
    for weight in (LIGHT, BOLD):
        parts = []
        for index, font in enumerate(fonts):
            part = os.path.join(folder, f"{weight}-{index}.ttf")
            instancer.instantiateVariableFont(font, {"wght": weight}).save(part)
            parts.append(part)
        master = os.path.join(folder, f"{weight}.ttf")
        Merger().merge(parts).save(master)
        design.addSource(SourceDescriptor(path=master, location={"Weight": weight}))
    return build(design, exclude=["STAT", "MVAR"])[0]


def ranges(unicodes):
    spans = []
    for code in sorted(unicodes):
        if spans and code == spans[-1][1] + 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return ", ".join(f"U+{a:04X}" if a == b else f"U+{a:04X}-{b:04X}" for a, b in spans)


def make(name, upstream, out):
    known = {code for path in upstream for code in TTFont(path).getBestCmap() if code >= 0x20}
    for part, unicodes in ((name, known & DAILY), (f"{name}-rare", known - DAILY)):
        with tempfile.TemporaryDirectory() as folder:
            parts = []
            for index, path in enumerate(upstream):
                font = limit(path, unicodes)
                if font is None:
                    continue
                font.flavor = None
                limited = os.path.join(folder, f"limited-{index}.ttf")
                font.save(limited)
                parts.append(limited)
            font = merge([TTFont(path) for path in parts], folder)
            font.flavor = "woff2"
            target = os.path.join(out, f"{part}.woff2")
            font.save(target)
        print(f"{target}: {os.path.getsize(target)} bytes\n  unicode-range: {ranges(unicodes)};")


def main(literata, onest, out):
    os.makedirs(out, exist_ok=True)
    for name, folder, style in (
        ("literata", literata, "normal"),
        ("literata-italic", literata, "italic"),
        ("onest", onest, "normal"),
    ):
        family = name.removesuffix("-italic")
        make(name, [os.path.join(folder, f"{family}-{script}-wght-{style}.woff2") for script in ("latin", "cyrillic")], out)


main(*sys.argv[1:])
