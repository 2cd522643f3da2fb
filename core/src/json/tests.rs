mod outside;
mod reader;
