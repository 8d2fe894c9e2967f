"""Speed against plain SpiffWorkflow and other engines: `python -m benchmarks`. Ratios of one run, never a test."""
