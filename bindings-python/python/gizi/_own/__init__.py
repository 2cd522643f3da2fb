"""What is written by hand beside the generated modules, by the name of the module that shows it."""
