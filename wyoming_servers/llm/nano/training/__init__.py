"""How the house's own model is made: generator, trainer, exporter. Nothing here is used at run time."""
