"""From a pile or stream of articles to a store of stories, claims, origins and findings, at any size.

    inputs -> parts -> articles and sketches -> stories -> checks -> partitioned Parquet tables -> index

Work is cut into tasks that are keyed by the hash of what they work on, and each leaves one file behind; a run that is stopped
is taken up where it stood. What this package needs beyond crosscheck itself is an extra (`crosscheck-news[corpus]`, `[ray]`).
"""
