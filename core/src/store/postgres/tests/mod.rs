mod runtime;
mod secrets;
