import { tmpdir } from 'node:os';
import { defineConfig, devices } from '@playwright/test';

/** The whole path in a browser, against a running server (E2E_BASE_URL). No browser is downloaded. */
export default defineConfig({
  testDir: 'e2e',
  timeout: 480_000,
  expect: { timeout: 15_000 },
  workers: 1,
  // A test that fails and then passes is listed as flaky: a defect to mend, but no reason to stop the build.
  retries: 2,
  reporter: 'list',
  outputDir: 'node_modules/.tmp/e2e',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.E2E_BASE_URL ?? 'http://127.0.0.1:8080',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      env: { ...process.env, TMPDIR: tmpdir() } as Record<string, string>,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
