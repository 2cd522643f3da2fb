mod fndds;
mod given;
mod nutrition;
