"""The kinds of fact file, and their JSON Schema for editors' tools."""

import json
from typing import Final

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue, models_json_schema
from pydantic_core import core_schema

from bot.library import schema_facts as facts
from bot.library import schema_words as words

WORDS: Final[dict[str, type[BaseModel]]] = {
    "substances": words.SubstanceEntry,
    "measures": words.MeasureEntry,
    "places": words.PlaceEntry,
    "estimators": words.EstimatorEntry,
    "scopes": words.ScopeEntry,
    "units": words.UnitEntry,
    "caveats": words.CaveatEntry,
    "themes": words.ThemeEntry,
    "topics": words.TopicEntry,
    "actors": words.ActorEntry,
    "events": words.EventEntry,
}
"""The vocabulary files and what an entry of each may say."""

PLACE_COLUMNS: Final = (
    "id", "kind", "within", "name", "name_es", "aliases", "aliases_es", "in_prose", "in_prose_es",
    "not_to_be_confused_with",
)  # fmt: skip
"""The columns of a table of places; several names in one cell have `` | `` between them."""

_OTHERS: Final[dict[str, tuple[str, type[BaseModel]]]] = {
    "figures": ("figures/**/*.yaml", facts.FigureFile),
    "figure-rows": ("figures/**/*.csv, a row", facts.FigureRow),
    "statements": ("statements/*.yaml", facts.StatementFile),
    "disputes": ("disputes/*.yaml", facts.DisputeFile),
}


class _PlainYaml(GenerateJsonSchema):
    """What other programs take for a number (published: 2022) is a text here, so both are allowed."""

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        return {**super().str_schema(schema), "type": ["string", "number"]}


def schema_json() -> str:
    """Return the JSON Schema (draft 2020-12) of all fact files: one definition per kind, by its path."""
    models = [*WORDS.values(), *(model for _, model in _OTHERS.values())]
    models += [facts.PublisherFile, facts.QuestionEntry]
    inputs: list[tuple[type[BaseModel], JsonSchemaMode]] = [(model, "validation") for model in models]
    references, definitions = models_json_schema(inputs, schema_generator=_PlainYaml)
    kinds: dict[str, JsonSchemaValue] = {}
    for name, model in WORDS.items():
        path = "vocabulary/places/*.yaml" if name == "places" else f"vocabulary/{name}.yaml"
        kinds[name] = {"title": path, "type": "array", "items": references[(model, "validation")]}
    for name, (path, single) in _OTHERS.items():
        kinds[name] = {"title": path, "allOf": [references[(single, "validation")]]}
    publisher = references[(facts.PublisherFile, "validation")]
    question = references[(facts.QuestionEntry, "validation")]
    kinds["sources"] = {
        "title": "sources/**/*.yaml",
        "anyOf": [publisher, {"type": "array", "items": publisher}],
    }
    kinds["questions"] = {"title": "questions.yaml", "type": "array", "items": question}
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Fact files",
        "description": "One definition for each kind of file, its path as title. Every value is read as text.",
        "$defs": {**definitions["$defs"], **kinds},
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"
