"""Generated sentences about random tenants, with labels computed from the exports alone."""
