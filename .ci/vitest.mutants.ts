import { defineConfig } from "vitest/config";

/** Only what reads numbers, dates and quotations: the whole suite takes minutes, and is run once a mutant. */
export default defineConfig({
  test: {
    include: ["test/{dates,numbers,rulers,statements,values}.test.ts"],
    isolate: false,
  },
});
