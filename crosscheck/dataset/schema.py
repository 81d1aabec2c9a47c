"""The JSON Schema of `story.yaml`, for editors."""

from typing import Any

from crosscheck.dataset.stories import StoryFile, rule_codes
from crosscheck.safe.sinks import json_text

SCHEMA_FILE = "story.schema.json"


def schema() -> dict[str, Any]:
    """The schema, generated from the models; rule codes are an enumeration."""
    made = StoryFile.model_json_schema()
    made["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    made["title"] = "crosscheck story set"
    made["$defs"]["Expect"]["properties"]["code"]["enum"] = list(rule_codes())
    return made


def schema_text() -> str:
    """The schema as the text of its file."""
    return json_text(schema(), 1)
