import { createRequire } from 'node:module';
import { UsageProblem } from './readArguments.ts';

const require = createRequire(import.meta.url);

/** Loads a package that is installed for development only. Throws `UsageProblem` where it isn't installed; `wanted` says what needs it. */
export function requireForDevelopment<Package>(name: string, wanted: string): Package {
  try {
    return require(name);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'MODULE_NOT_FOUND')) throw cause;
    throw new UsageProblem(
      `${wanted} needs the package ${name}, which is installed for development only: run npm ci without --omit=dev.`,
      { cause },
    );
  }
}
