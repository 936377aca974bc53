import { defineConfig } from 'vitest/config'

/** Suites that need a browser, other Go toolchains or much time: `.ci/run` only. */
export default defineConfig({
  test: { include: ['test/slow/**/*.test.ts'], setupFiles: ['test/quiet.ts'], testTimeout: 600_000, hookTimeout: 600_000, maxWorkers: 2 },
})
