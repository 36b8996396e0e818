"""What is known of the home: the snapshot, its names by language, the strict matcher."""
