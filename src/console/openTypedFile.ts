import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OptionFile } from '#src/command/command.ts';
import { UserError } from '#src/command/userError.ts';
import { texts } from './texts.ts';

/** The file at a path that was typed, relative to the working folder. */
export function openTypedFile(path: string): OptionFile {
  return {
    name: basename(path),
    read: async () => {
      try {
        return await readFile(path);
      } catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
        throw new UserError(texts.fileUnreadable({ path, code }));
      }
    },
  };
}
