"""One file per engine, each with one EngineKind."""
