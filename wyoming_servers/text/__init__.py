"""What text needs before it can be spoken, whoever wrote it."""
