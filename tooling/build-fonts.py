"""Builds public/fonts from the variable subsets that fontsource publishes.

Needs fonttools (with brotli) and the unpacked packages @fontsource-variable/literata 5.3.0 and
@fontsource-variable/onest 5.3.1 (`npm pack`, then `tar xzf`):

    python3 tooling/build-fonts.py LITERATA/files ONEST/files public/fonts/v3

Upstream serves Latin and Cyrillic as two files. Every page of two languages needs both, so here they are one
file of the letters that releases are written with, and a second one of all that is rare. The weight axis is
limited to 400-600, which is all that is used and where two masters are enough: each is merged by itself, and the
two are built into a variable font again.

What nobody can see is not sent: letters that both scripts write alike share their outline, coordinates are in
1/500 em instead of 1/1000 em, and every weight is kerned as the middle one.
"""

import os
import sys
import tempfile

from fontTools import subset
from fontTools.designspaceLib import AxisDescriptor, DesignSpaceDocument, SourceDescriptor
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent
from fontTools.varLib import build, instancer

LIGHT, MIDDLE, BOLD = 400, 500, 600
# Units of an em. Half of one is 0.04 px in the largest heading.
GRID = 500
# In units: kerning up to this is none, and a point of a heavier weight may stand so far from where it was drawn.
LEAST_KERNING, TOLERANCE = 2, 1.5
DAILY = {
    *(ord(c) for c in "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя№"),
    *(ord(c) for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"),
    *(ord(c) for c in " \u00a0!\"%&'()+,-./:;?[]¶«»·–—’“”„…"),
}
# Figures in columns stand in the typeface of the interface.
FEATURES = {"literata": ["kern", "liga"], "onest": ["kern", "tnum"]}
LIGATURES = {("T", "h"), ("f", "f"), ("f", "f", "i"), ("f", "f", "l"), ("f", "i"), ("f", "l")}
# Names, licence and copyright; nothing else of the name table reaches a reader.
NAMES = [0, 1, 2, 13, 14]


def drop_rare_ligatures(font):
    features = font["GSUB"].table.FeatureList.FeatureRecord if "GSUB" in font else []
    for number in {n for record in features if record.FeatureTag == "liga" for n in record.Feature.LookupListIndex}:
        for table in font["GSUB"].table.LookupList.Lookup[number].SubTable:
            of_first = getattr(table, "ExtSubTable", table).ligatures
            for first in list(of_first):
                of_first[first] = [one for one in of_first[first] if (first, *one.Component) in LIGATURES]
                if not of_first[first]:
                    del of_first[first]


def keep(font, unicodes, features):
    drop_rare_ligatures(font)
    options = subset.Options(layout_features=features, name_IDs=NAMES, notdef_outline=True)
    options.drop_tables += ["vhea", "vmtx", "STAT", "MVAR", "gasp"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)


def limit(path, unicodes, features):
    """The subset of one upstream file within the weights in use, or None when it has none of the characters."""
    font = TTFont(path)
    if not unicodes & set(font.getBestCmap()):
        return None
    keep(font, unicodes, features)
    return instancer.instantiateVariableFont(font, {"wght": (LIGHT, LIGHT, BOLD)})


def weights(font):
    """Where a weight that a style sheet names lies between the masters."""
    avar = font["avar"].segments["wght"] if "avar" in font else {}
    place = lambda value: LIGHT + (BOLD - LIGHT) * value
    return sorted((round(place(a)), place(b)) for a, b in avar.items() if a > 0) or [(BOLD, BOLD)]


def master(fonts, weight, folder):
    """One weight of all scripts, spaced as the middle weight."""
    parts = []
    for index, font in enumerate(fonts):
        part = os.path.join(folder, f"{weight}-{index}.ttf")
        instance = instancer.instantiateVariableFont(font, {"wght": weight})
        if "GPOS" in instance:
            instance["GPOS"] = instancer.instantiateVariableFont(font, {"wght": MIDDLE})["GPOS"]
        instance.save(part)
        parts.append(part)
    merged = Merger().merge(parts)
    scale_upem(merged, GRID)
    return merged


def alias(name):
    component = GlyphComponent()
    component.glyphName, component.x, component.y, component.flags = name, 0, 0, 0x0004
    glyph = Glyph()
    glyph.numberOfContours, glyph.components = -1, [component]
    return glyph


def share_outlines(masters):
    """Lets a glyph that looks like another one, in every weight, refer to it."""
    glyphs = [font["glyf"] for font in masters]
    first = {}
    same = {}
    coded = set(masters[0].getBestCmap().values())
    for name in sorted(masters[0].getGlyphOrder(), key=lambda name: name not in coded):
        outlines = [table[name] for table in glyphs]
        if any(outline.numberOfContours <= 0 for outline in outlines):
            continue
        key = tuple((tuple(o.coordinates), bytes(o.flags), tuple(o.endPtsOfContours)) for o in outlines)
        if first.setdefault(key, name) != name:
            same[name] = first[key]
    for table in glyphs:
        for name in table.keys():
            if table[name].isComposite():
                for component in table[name].components:
                    component.glyphName = same.get(component.glyphName, component.glyphName)
            elif name in same:
                table[name] = alias(same[name])
                table[name].recalcBounds(table)


def simplify_kerning(font):
    """Drops pairs that nobody would see, and exceptions that say what their class says anyway."""
    for lookup in font["GPOS"].table.LookupList.Lookup if "GPOS" in font else []:
        classes = [table for table in lookup.SubTable if table.LookupType == 2 and table.Format == 2]
        for table in classes:
            for record in (record for first in table.Class1Record for record in first.Class2Record):
                if record.Value1 is not None and abs(getattr(record.Value1, "XAdvance", 0)) <= LEAST_KERNING:
                    record.Value1.XAdvance = 0

        def of_class(left, right):
            for table in classes:
                if left in table.Coverage.glyphs:
                    row = table.Class1Record[table.ClassDef1.classDefs.get(left, 0)]
                    return getattr(row.Class2Record[table.ClassDef2.classDefs.get(right, 0)].Value1, "XAdvance", 0)
            return 0

        for table in (table for table in lookup.SubTable if table.LookupType == 2 and table.Format == 1):
            for left, pairs in zip(table.Coverage.glyphs, table.PairSet):
                pairs.PairValueRecord = [
                    pair
                    for pair in pairs.PairValueRecord
                    if abs(pair.Value1.XAdvance - of_class(left, pair.SecondGlyph)) > LEAST_KERNING
                ]


def simplify_weights(font):
    """Lets points between two others move with them, where that moves them by less than can be seen."""
    outlines = font["glyf"]
    for name, variations in font["gvar"].variations.items():
        if outlines[name].isComposite():
            continue
        points, controls = outlines._getCoordinatesAndControls(name, font["hmtx"].metrics)
        for variation in variations:
            variation.calcInferredDeltas(points, controls.endPts)
            variation.roundDeltas()
            variation.optimize(points, controls.endPts, tolerance=TOLERANCE)
            variation.roundDeltas()


def merge(fonts, folder):
    axis = AxisDescriptor(tag="wght", name="Weight", minimum=LIGHT, default=LIGHT, maximum=BOLD)
    axis.map = [(LIGHT, LIGHT), *weights(fonts[0])]
    design = DesignSpaceDocument()
    design.addAxis(axis)
    masters = {weight: master(fonts, weight, folder) for weight in (LIGHT, BOLD)}
    share_outlines(list(masters.values()))
    for weight, font in masters.items():
        path = os.path.join(folder, f"{weight}.ttf")
        font.save(path)
        design.addSource(SourceDescriptor(path=path, location={"Weight": weight}))
    path = os.path.join(folder, "variable.ttf")
    build(design, exclude=["STAT", "MVAR"])[0].save(path)
    font = TTFont(path)
    simplify_kerning(font)
    simplify_weights(font)
    return font


def ranges(unicodes):
    spans = []
    for code in sorted(unicodes):
        if spans and code == spans[-1][1] + 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return ", ".join(f"U+{a:04X}" if a == b else f"U+{a:04X}-{b:04X}" for a, b in spans)


def make(name, upstream, out, features):
    known = {code for path in upstream for code in TTFont(path).getBestCmap() if code >= 0x20}
    for part, unicodes in ((name, known & DAILY), (f"{name}-rare", known - DAILY)):
        with tempfile.TemporaryDirectory() as folder:
            parts = []
            for index, path in enumerate(upstream):
                font = limit(path, unicodes, features)
                if font is None:
                    continue
                font.flavor = None
                limited = os.path.join(folder, f"limited-{index}.ttf")
                font.save(limited)
                parts.append(limited)
            font = merge([TTFont(path) for path in parts], folder)
            keep(font, unicodes, features)
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
        upstream = [os.path.join(folder, f"{family}-{script}-wght-{style}.woff2") for script in ("latin", "cyrillic")]
        make(name, upstream, out, FEATURES[family])


main(*sys.argv[1:])
