import { enableCompileCache } from 'node:module'
import { resolve } from 'node:path'

// `npm start`. What was compiled, and stripped of its types, is kept for the next start, also of threads; where it cannot be written
// nothing is kept.
const compiled = resolve(import.meta.dirname, '../node_modules/.cache/compile')
enableCompileCache(compiled)
process.env.NODE_COMPILE_CACHE ??= compiled
// Names are looked up and files read on libuv's threads: four slow hosts must not stop all of it. Said before the first is started.
process.env.UV_THREADPOOL_SIZE ??= '16'
await import('./start.ts')
