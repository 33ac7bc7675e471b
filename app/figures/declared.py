"""The measures as they are declared: every file of the folder read once, and every fault named before anything is counted."""

import importlib.util
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from pydantic import ValidationError

from app.measuring import Measure
from app.settings import SettingsFault

MEASURES = Path(__file__).parents[2] / "measures"


@cache
def measures(folder: Path = MEASURES) -> Mapping[str, Measure]:
    """Every measure by its key, in the order of the page. Raises SettingsFault, naming every fault in every file."""
    found: dict[str, Measure] = {}
    faults: list[str] = []
    for path in sorted(folder.glob("*.py")):
        try:
            measure = read_measure(path)
        except (ValidationError, ImportError, NameError, AttributeError, TypeError, ValueError, SyntaxError) as fault:
            faults.append(f"{path.name}: {fault}")
            continue
        found[path.stem] = measure
        if measure.key != path.stem:
            faults.append(f"{path.name}: its key is “{measure.key}”. Give it the name of its file.")
    faults += [
        f"{key}: it names “{other}”, which is no measure."
        for key, measure in found.items()
        for other in (*measure.read_with, *filter(None, (measure.part_of,)))
        if other not in found
    ]
    if faults:
        raise SettingsFault("\n".join(faults))
    return dict(sorted(found.items(), key=lambda one: (one[1].order, one[0])))


def of_returns(measures: Mapping[str, Measure]) -> dict[str, Measure]:
    """Those that are counted from returns; the others are counted in live records."""
    return {key: one for key, one in measures.items() if one.live is None}


def read_measure(path: Path) -> Measure:
    """The measure in one file. Raises whatever is wrong with it."""
    spec = importlib.util.spec_from_file_location(f"measures.{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path.name} cannot be read")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    measure = module.measure
    if not isinstance(measure, Measure):
        raise TypeError("it holds no measure")
    return measure
