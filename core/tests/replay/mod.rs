mod diet;
mod fndds;
mod given;
mod nutrition;
