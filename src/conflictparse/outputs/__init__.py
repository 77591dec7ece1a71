"""What leaves the house: JSON, tables, pages, files; each module is imported on use."""
