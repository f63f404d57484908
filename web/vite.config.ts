import { defineConfig } from 'vite'

/** `npm run dev:web` serves the page beside a running service; `npm run prepare` builds it into web/dist. */
export default defineConfig({
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: {
    proxy: Object.fromEntries(
      ['/v1', '/images', '/looks', '/readyz', '/docs'].map((path) => [path, 'http://localhost:3000']),
    ),
  },
})
