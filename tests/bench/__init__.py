"""Benchmarks, run on demand: python -m tests.bench.run, python -m tests.bench.facts N, python -m tests.bench.sweep."""
