import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup/seed.ts'],
    // Two cores: files run side by side, each in its own process, because the database addon is native.
    pool: 'forks',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
