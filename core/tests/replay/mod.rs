mod agree;
mod balance;
mod cost;
mod diet;
mod fndds;
mod given;
mod nutrition;
