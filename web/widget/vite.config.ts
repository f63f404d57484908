import { defineConfig } from 'vite'

/** One classic script beside the built page, so that `<script src="…/widget.js">` is all that a shop's page needs. */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: '../dist',
    emptyOutDir: false,
    lib: { entry: 'widget.ts', formats: ['iife'], name: 'FashionBuddyWidget', fileName: () => 'widget.js' },
  },
})
