"""What all tests share: the `speed` mark and the option that runs it."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--speed", action="store_true", help="run what measures speed; wants a machine with nothing else to do")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: takes a minute or so; left out with -m 'not slow'")
    config.addinivalue_line("markers", "speed: measures speed; runs with --speed only")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--speed", default=False):
        return
    for item in items:
        if item.get_closest_marker("speed"):
            item.add_marker(pytest.mark.skip(reason="speed is measured with --speed, on a machine with nothing else to do"))
