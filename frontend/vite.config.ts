import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { mockApi } from './scripts/mock.ts';

// the server compares Origin and Host, so the browser's own Host goes through
const backend = { target: process.env.TAILORBIRD_URL ?? 'http://127.0.0.1:8080', changeOrigin: false };
const mocked = process.env.TAILORBIRD_MOCK === '1';

export default defineConfig({
  plugins: [tanstackRouter({ target: 'react', autoCodeSplitting: true }), react(), ...(mocked ? [mockApi()] : [])],
  resolve: { tsconfigPaths: true },
  server: { port: 5173, proxy: mocked ? {} : { '/api': backend } },
  preview: { proxy: mocked ? {} : { '/api': backend } },
  build: { manifest: true, chunkSizeWarningLimit: 600 },
});
