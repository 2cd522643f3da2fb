//! How a kitchen is opened.
