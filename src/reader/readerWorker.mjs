// Plain JavaScript, because a worker starts without the loader that lets Node read TypeScript.
import '../typescript.mjs';

await import('./readerJob.ts');
