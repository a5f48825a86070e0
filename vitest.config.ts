import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // Run as processes of their own, in a browser or by hand, where v8 does not see them.
      exclude: ["src/train/**", "src/cli/bin.ts", "src/cli/play/build.ts", "src/playground/**"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 90, branches: 80 },
    },
  },
});
