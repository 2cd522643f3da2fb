import { defineConfig } from "vitest/config";

export default defineConfig({
  // The package is a link to the folder beside, and finds React here as it does where it is installed.
  resolve: { preserveSymlinks: true, conditions: ["node"] },
  ssr: { resolve: { conditions: ["node"] }, noExternal: ["gizi"] },
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/server.ts",
    setupFiles: "tests/dom.ts",
    server: { deps: { inline: ["gizi"] } },
    testTimeout: 15_000,
  },
});
