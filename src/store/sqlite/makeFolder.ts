import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder with those on the way to it; one that is there is left alone. Rejects as `mkdir` does. Folder by folder: told to make
 * them all, Node tries for ever where the parent exists and yet takes none, as in /proc.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  try {
    await mkdir(path);
  } catch (problem) {
    // Another process that starts at the same moment may have been first.
    if (!(await isFolder(path))) throw problem;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
