import { join } from 'node:path';

/**
 * Builds the page for browsers into `built/`. npm runs it after every install; an installation without development
 * dependencies has no Vite, and no use for the page.
 */
const root = import.meta.dirname;

// React's own switch: without it a shell's NODE_ENV would decide which React people get.
process.env.NODE_ENV = 'production';

const vite = await viteIfInstalled();
await vite?.build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: 'built',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: join(root, 'page.html') },
  },
});

async function viteIfInstalled(): Promise<typeof import('vite') | undefined> {
  try {
    return await import('vite');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
