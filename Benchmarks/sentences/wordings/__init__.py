"""The wordings of each class: templates and words, by language, and by who has seen them.

Those of `known` may be read by the people who build the checker; those of `held_out` were written
apart from them and are kept from them, so that they tell what the checker makes of new wordings.
A held-out set that has been opened to them joins the known one, and others are written in its place.
"""

import importlib
import types

TEMPLATES = ("held-out", "known")
PARTS = ("templates", "values", "changes", "comparisons", "parts", "trends")


def wordings(language, templates):
    """All constants of a set of wordings in one namespace."""
    modules = [importlib.import_module(f"{__name__}.{language}.{templates.replace('-', '_')}.{part}") for part in PARTS]
    return types.SimpleNamespace(**{name: value for module in modules for name, value in vars(module).items() if name.isupper()})
