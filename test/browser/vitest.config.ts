import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Real browser, real side panel; each file with a browser, a profile and a record of its own, so that
// two run beside each other: most of a test is waiting for a page as a person would.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/browser/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    // Two more tries in CI alone: machines there are shared, and a browser can be starved for seconds.
    retry: process.env.CI ? 2 : 0,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    globalSetup: 'test/browser/build-once.ts',
  },
});
