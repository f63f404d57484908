import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Only there to end what hangs: a test waits for what happens, however long a busy machine takes.
    testTimeout: 60_000,
    expect: { poll: { timeout: 30_000, interval: 20 } },
    hookTimeout: 60_000,
    pool: 'forks',
    // The files of a worker share its modules: no test keeps anything in them, and loading them is a third of the work.
    isolate: false,
    maxWorkers: 2,
  },
})
