"""The JSON Schema that editors' tools check fact files against."""

import json
import re
from pathlib import Path

from pydantic import BaseModel

from bot.library import schema_facts, schema_words
from bot.library.schema import WORDS, schema_json


def test_every_kind_of_file_has_a_definition() -> None:
    """One definition per kind, and none that leads nowhere."""
    schema = json.loads(schema_json())
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    others = {"figures", "figure-rows", "statements", "disputes", "sources", "questions"}
    assert {*WORDS, *others} <= schema["$defs"].keys()
    text = json.dumps(schema)
    for name in schema["$defs"]:
        if name[0].isupper():
            assert f'"#/$defs/{name}"' in text
    assert text.count("$ref") == sum(
        f'#/$defs/{name}"' in part for part in text.split("$ref") for name in schema["$defs"]
    )


def test_numbers_are_allowed_where_texts_are() -> None:
    """Other programs read published: 2022 as a number, which is fine in a fact file."""
    edition = json.loads(schema_json())["$defs"]["EditionEntry"]["properties"]
    assert edition["published"]["type"] == ["string", "number"]
    assert edition["published"]["examples"] == ["2022-07-14", "2022-07", "2022", "undated"]


def test_unknown_fields_are_refused_by_the_schema_too() -> None:
    """The schema is as strict as the check."""
    assert json.loads(schema_json())["$defs"]["MeasureEntry"]["additionalProperties"] is False


def test_every_field_says_what_it_means() -> None:
    """No field is without a description."""
    silent = [
        f"{model.__name__}.{name}"
        for module in (schema_words, schema_facts)
        for model in vars(module).values()
        if isinstance(model, type) and issubclass(model, BaseModel)
        for name, field in model.model_fields.items()
        if not field.description
    ]
    assert silent == []


def test_the_schema_is_the_same_every_time() -> None:
    """Nothing in it depends on order or time."""
    assert schema_json() == schema_json()


def test_the_editors_page_explains_every_column() -> None:
    """The page for editors has a line on each column of a table of figures, and on no other."""
    page = (Path(__file__).parents[2] / "facts" / "README.md").read_text("utf-8")
    table = page.partition("## The columns of a table of figures")[2].partition("\n## ")[0]
    columns = re.findall(r"^\| `(\w+)` \|", table, flags=re.MULTILINE)
    assert columns == list(schema_facts.FigureRow.model_fields)
