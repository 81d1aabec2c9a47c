"""The JSON report as models: what the published JSON Schema is made from. Keys are stable; more may be added."""

from typing import Annotated, Any

from pydantic import Field
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from crosscheck.model.article import Origin, Rest
from crosscheck.model.base import Model, Span
from crosscheck.model.claim import Attribution, Status
from crosscheck.model.discrepancy import Severity, Side
from crosscheck.model.relation import Stand
from crosscheck.model.report import Run
from crosscheck.model.values import Value

Share = Annotated[float, Field(ge=0, le=1)]
SCHEMA_ID = "urn:crosscheck:report:1"


class ArticleData(Model):
    """What identifies an article and proves which text it was (`sha256`)."""

    id: str
    outlet: str
    title: str
    published: str | None
    language: str
    source: str
    sha256: str
    author: str | None
    url: str | None
    dateline: str | None
    origins: tuple[Origin, ...]


class ClaimData(Model):
    """A claim: `value` is the short canonical text, `normalised` the same with all its parts; `start` and `end` count code
    points of the article's body."""

    id: str
    article: str
    kind: str
    value: str
    normalised: Value
    text: str
    start: int
    end: int
    attribution: Attribution | None
    status: Status
    sentence: Span


class ClusterData(Model):
    """Claims about one thing, with how many outlets and independent origins stand behind them."""

    id: str
    claims: tuple[str, ...]
    outlets: int
    origins: int
    relation: Stand
    reason: str


class ExplainedData(Model):
    """Two claims whose values differ and can both be right, and why."""

    a: str
    b: str
    same_thing: Share
    relation: Stand
    reason: str


class ReviewData(Model):
    """What a baseline says of a finding."""

    verdict: str
    note: str
    who: str
    when: str


class DiscrepancyData(Model):
    """A finding with its sides; `suppressed` if a baseline knows it."""

    id: str
    code: str
    name: str
    severity: Severity
    confidence: Share
    scope: str
    message: str
    reason: str
    sides: tuple[Side, ...]
    suppressed: bool
    review: ReviewData | None


class SkippedData(Model):
    """An input that could not be used, and why, in English whatever the language of messages."""

    source: str
    reason: str


class ReportData(Model):
    """The whole report; `language` is that of messages and reasons."""

    schema_version: str
    crosscheck_version: str
    encoder: str
    language: str
    run: Run
    articles: tuple[ArticleData, ...]
    claims: tuple[ClaimData, ...]
    clusters: tuple[ClusterData, ...]
    rests: tuple[Rest, ...]
    explained: tuple[ExplainedData, ...]
    discrepancies: tuple[DiscrepancyData, ...]
    absent: tuple[str, ...]
    skipped: tuple[SkippedData, ...]
    notices: tuple[str, ...]


class _Schema(GenerateJsonSchema):
    """JSON has no infinity: an open end of an interval is written as a string."""

    def float_schema(self, schema: core_schema.FloatSchema) -> JsonSchemaValue:
        plain = super().float_schema(schema)
        return plain if "ge" in schema else {"anyOf": [plain, {"enum": ["Infinity", "-Infinity"]}]}


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the report (draft 2020-12)."""
    made = ReportData.model_json_schema(mode="serialization", schema_generator=_Schema)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID, **made}
