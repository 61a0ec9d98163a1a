// Plain JavaScript, because a worker starts without the loader that lets Node read TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./extractJob.ts');
