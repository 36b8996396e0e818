"""From the plans of the house's own model to commands for the things of one house."""
