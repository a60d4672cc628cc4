import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string): string => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    build: {
      rolldownOptions: {
        // The office and its exports are threads: each is an entry of its own, started by its built path.
        input: {
          main: at('src-main/main.ts'),
          'office/thread': at('src-main/office/thread.ts'),
          'office/export-thread': at('src-main/office/export-thread.ts'),
          'office/backup-thread': at('src-main/office/backup-thread.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      rolldownOptions: {
        input: { preload: at('src-main/preload.ts') },
        // A sandboxed window loads CommonJS only.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src-renderer'),
    plugins: [react()],
    build: {
      rolldownOptions: { input: at('src-renderer/index.html') },
      // The page's policy allows no inline script, and fonts from files only.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  },
})
