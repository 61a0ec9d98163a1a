import { createRequire } from 'node:module';

/**
 * Kysely's values, from its CommonJS build: under tsx its hundreds of ES modules take half a second to load, this a tenth of it.
 * Types are imported from 'kysely' as usual.
 */
export const kysely = createRequire(import.meta.url)('kysely') as typeof import('kysely');
