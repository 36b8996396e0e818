"""How the house's own model is made. Nothing here is used at run time."""
