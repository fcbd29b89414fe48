"""The wordings of each class: templates and words, by language, and by who has seen them.

Those of `known` may be read by the people who build the checker; those of `held_out` were written
apart from them and are kept from them, so that they tell what the checker makes of new wordings.
A held-out set that has been opened to them joins the known one, and others are written in its place.
"""

import importlib
import pathlib
import types

TEMPLATES = ("held-out", "known")
PARTS = ("templates", "values", "changes", "comparisons", "parts", "trends")


def wordings(language, templates):
    """Sets of wordings, each in a voice of its own, all constants of a set in one namespace."""
    folder = pathlib.Path(__file__).parent / language / templates.replace("-", "_")
    voices = sorted(part.parent for part in folder.rglob(f"{PARTS[0]}.py"))
    return [voice_of(".".join(voice.relative_to(pathlib.Path(__file__).parent).parts)) for voice in voices]


def voice_of(package):
    modules = [importlib.import_module(f"{__name__}.{package}.{part}") for part in PARTS]
    return types.SimpleNamespace(**{name: value for module in modules for name, value in vars(module).items() if name.isupper()})
