import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** `npm run test:live`: the contract suites against the database that ASTRA_DB_* name, one test at a time. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/live/**/*.live.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
  },
})
