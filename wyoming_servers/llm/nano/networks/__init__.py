"""What computes the model: one file for each library that can."""
