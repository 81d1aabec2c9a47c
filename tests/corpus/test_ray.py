"""The corpus on Ray: the same tables as on this machine, also when a node of the cluster is lost in mid-run."""

import threading
import time
from pathlib import Path
from typing import Any

import pytest

from crosscheck import pipeline
from crosscheck.corpus.engines import Places, start_engine
from crosscheck.corpus.run import CorpusSettings, run
from crosscheck.corpus.store import Store
from crosscheck.corpus.tables import CHANGES, PUBLIC
from tests.corpus import pile

ray = pytest.importorskip("ray", reason="Ray is not installed: pip install 'crosscheck-news[ray]'")
pytestmark = pytest.mark.slow
SETTINGS = CorpusSettings(check=pipeline.Settings(encoder="none", cache=False))


def tables(root: Path) -> dict[str, list[dict[str, Any]]]:
    store = Store(root)
    return {t.name: store.read(t).to_pylist() for t in PUBLIC if t is not CHANGES}


def files(root: Path) -> set[str]:
    """The names of the tables' files, which are hashes of their bytes."""
    return {entry.file for name, parts in Store(root).manifest.tables.items() if name != "inputs" for entry in parts.values()}


def lose(cluster: Any, node: Any, root: Path, lost: threading.Event) -> None:
    """Kill a node as soon as the first stories are checked."""
    until = time.monotonic() + 300
    while time.monotonic() < until and not list(root.glob("work/checked-*/[!.]*")):
        time.sleep(0.05)
    cluster.remove_node(node, allow_graceful=False)
    lost.set()


def test_a_node_that_is_lost_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from ray.cluster_utils import Cluster

    monkeypatch.setattr("crosscheck.corpus.stories.ARTICLES_AT_ONCE", 3)
    source = pile.as_lines(pile.pile(8), tmp_path / "a.jsonl")
    local = start_engine("local", Places(workers=1))
    run(tmp_path / "local", [str(source)], local, SETTINGS)
    local.close()
    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1})
    try:
        node = cluster.add_node(num_cpus=1)
        engine = start_engine("ray", Places(address=cluster.address))
        assert sum(n["Alive"] for n in ray.nodes()) == 2
        lost = threading.Event()
        threading.Thread(target=lose, args=(cluster, node, tmp_path / "ray", lost), daemon=True).start()
        run(tmp_path / "ray", [str(source)], engine, SETTINGS)
        assert lost.is_set()
        engine.close()
    finally:
        cluster.shutdown()
    assert tables(tmp_path / "ray") == tables(tmp_path / "local")
    assert files(tmp_path / "ray") == files(tmp_path / "local")
