"""SQL over the tables of a corpus, by DuckDB. It reads the files of the corpus and nothing else."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from crosscheck.corpus.needs import CorpusError
from crosscheck.corpus.store import Store
from crosscheck.corpus.tables import PUBLIC, Table

AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Result:
    """The names of the columns, and the rows one by one."""

    columns: tuple[str, ...]
    rows: Iterator[Sequence[Any]]


def connect(store: Store, extra: Sequence[Table] = ()) -> "duckdb.DuckDBPyConnection":
    """A connection with a view for each table. Files outside the corpus cannot be read or written through it."""
    connection = duckdb.connect()
    connection.execute("set timezone = 'UTC'")
    for table in (*PUBLIC, *extra):
        connection.execute(f"create view {table.name} as {_source(store, table)}")
    folder = str(store.root.resolve()).replace("'", "''")
    connection.execute(f"set allowed_directories = ['{folder}']")
    connection.execute("set enable_external_access = false")
    connection.execute("set lock_configuration = true")
    return connection


def _source(store: Store, table: Table) -> str:
    paths = [path.resolve() for path in store.partitions(table).values()]
    if not paths:
        columns = ", ".join(f"null::{_type(field.type)} as {_quoted(field.name)}" for field in table.schema)
        return f"select {columns} where false"
    named = ", ".join("'" + str(path).replace("'", "''") + "'" for path in paths)
    return f"select * from read_parquet([{named}], hive_partitioning = false)"


def _type(arrow: Any) -> str:
    """The DuckDB type of a column of a table without rows."""
    import pyarrow.types as kinds

    if kinds.is_list(arrow):
        return f"{_type(arrow.value_type)}[]"
    if kinds.is_struct(arrow):
        return "struct(" + ", ".join(f"{_quoted(field.name)} {_type(field.type)}" for field in arrow) + ")"
    plain = {"string": "varchar", "binary": "blob", "int32": "integer", "int64": "bigint", "uint64": "ubigint"}
    return plain.get(str(arrow), {"double": "double", "bool": "boolean"}.get(str(arrow), "timestamptz"))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def sql(root: Path, query: str) -> Result:
    """What a query gives; CorpusError with DuckDB's words if it cannot be run."""
    from crosscheck.corpus.store import existing

    connection = connect(existing(root))
    try:
        connection.execute(query)
        columns = tuple(str(column[0]) for column in connection.description or ())
    except duckdb.Error as fault:
        raise CorpusError(f"{fault}\ntables: {', '.join(t.name for t in PUBLIC)}") from fault
    return Result(columns, _rows(connection))


def _rows(connection: "duckdb.DuckDBPyConnection") -> Iterator[Sequence[Any]]:
    try:
        while some := connection.fetchmany(AT_ONCE):
            yield from some
    except duckdb.Error as fault:
        raise CorpusError(str(fault)) from fault
