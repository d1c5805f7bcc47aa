import { vitePlugin as remix } from '@remix-run/dev';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

import remixOptions from './remix.config.js';

export default defineConfig({
  plugins: [
    remix(remixOptions),
    // Each file that is sent has a smaller one beside it, made once here and not for every visitor.
    compression({ algorithms: ['brotliCompress', 'gzip'], include: /\.(js|css|svg)$/, threshold: 600 }),
  ],
  resolve: {
    alias: {
      '~': fileURLToPath(new URL('./app', import.meta.url)),
      '~db': fileURLToPath(new URL('./db', import.meta.url)),
    },
  },
  // Fonts stay files of their own: inlined ones would be sent again with every style sheet.
  build: { assetsInlineLimit: 0 },
});
