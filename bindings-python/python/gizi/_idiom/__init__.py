"""What Python adds to the records and enums of core: idiom, never behaviour."""
