import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    // Two cores, and end-to-end tests that start programs of their own.
    maxWorkers: 2,
  },
});
