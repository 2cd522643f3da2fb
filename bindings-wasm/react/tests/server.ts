// Starts the server of `examples/server`, with a kitchen in memory for every test.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    server: string;
  }
}

const FILES = ["menus", "programs", "calculators", "planning", "live", "http"];
const PEOPLE = [["head", "ibu-siti", "ADMIN"], ["viewer", "pak-budi", "VIEWER"], ["other", "ibu-rina", "NUTRITIONIST"]];

const tokens = FILES.flatMap((file) =>
  Array.from({ length: 20 }, (_, number) => `${file}-${number}`).flatMap((tenant) =>
    PEOPLE.map(([name, actor, role]) => {
      const sha256 = createHash("sha256").update(`${tenant}-${name}`).digest("hex");
      return `[[token]]\nsha256 = "${sha256}"\ntenant = "${tenant}"\nactor = "${actor}"\nroles = ["${role}"]\n`;
    }),
  ),
);

export default async function setup(project: TestProject): Promise<() => void> {
  const program = process.env["GIZI_SERVER"] ?? new URL("../../../target/debug/gizi-server", import.meta.url).pathname;
  if (!existsSync(program)) throw new Error("the server is missing: `cargo build -p gizi-server`, or say where it is in GIZI_SERVER");
  const folder = mkdtempSync(join(tmpdir(), "gizi-"));
  writeFileSync(join(folder, "tokens.toml"), tokens.join("\n"));
  const server = spawn(program, ["--listen", "127.0.0.1:0", "--tokens", join(folder, "tokens.toml")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    server.stdout.once("data", (line: Buffer) => resolve(line.toString().replace(/^listening on /, "").trim()));
  });
  project.provide("server", address);
  return () => {
    server.kill();
    rmSync(folder, { recursive: true });
  };
}
