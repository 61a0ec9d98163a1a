import module from 'node:module';

// Lets Node read TypeScript with tsx. Where Node calls loaders in a thread of their own (before 22.15), `--import tsx` would load
// tsx here as well, where nothing needs it, and every start would take a tenth longer.
if ('registerHooks' in module) await import('tsx/esm');
else {
  process.setSourceMapsEnabled(true);
  module.register('tsx/esm', import.meta.url, { data: {} });
  module.register('./ownImports.mjs', import.meta.url);
}
