import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // In this repository the package is a link to a folder, and finds React here.
  resolve: { dedupe: ["react", "@tanstack/react-query"] },
  server: { fs: { allow: ["../../.."] } },
});
