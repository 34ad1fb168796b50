"""What can be wrong although every file keeps to its schema: rules across entries and files."""
