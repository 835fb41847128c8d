import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A loaded machine is slow, not wrong: how long things take is measured by the bench.
    testTimeout: 120_000,
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
  },
});
