"""The living documentation: one self-contained HTML file about a whole library, for designers and policy experts."""
