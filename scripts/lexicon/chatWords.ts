/**
 * Writes `src/english/chatWords.txt`: words of a chat that ask nothing. Initials come from the list of the program `wtf` (NetBSD's, in
 * the public domain), those whose long form speaks of the one who types or of whom it is typed to; the others are our own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lookUpName } from '#src/english/names.ts';
import { readArchive } from './archive.ts';
import { isOrdinary } from './ordinary.ts';

const ARCHIVE = {
  file: 'bsdgames_2.17.orig.tar.gz',
  sha256: '066f924aef6c1c5ea946f588e36f303021f5dfc093944738f025d8edbc6fff60',
};
const ADDRESS = `http://deb.debian.org/debian/pool/main/b/bsdgames/${ARCHIVE.file}`;
const LIST = 'bsd-games-2.17/wtf/acronyms';

/** Words of a long form that is said to somebody rather than told of something. */
const SAID = /\b(?:i|i'm|i'll|me|my|you|your|thanks?|god|laughing|way|honest|hell|oh)\b/i;

export async function writeChatWords(): Promise<void> {
  const own = readFileSync(new URL('../../src/english/ownChatWords.txt', import.meta.url), 'utf8').split(/\s+/);
  const words = new Set([...own, ...(await readInitials())].filter((word) => word !== ''));
  writeFileSync(new URL('../../src/english/chatWords.txt', import.meta.url), `${[...words].sort().join('\n')}\n`);
}

async function readInitials(): Promise<string[]> {
  const [list = ''] = await readArchive(ARCHIVE, [LIST], async (folder) => {
    const response = await fetch(ADDRESS);
    if (!response.ok) throw new Error(`${ADDRESS} cannot be had: ${response.status}.`);
    await writeFile(join(folder, ARCHIVE.file), Buffer.from(await response.arrayBuffer()));
  });
  return list.split('\n').flatMap((line) => {
    const [initials = '', long = ''] = line.split('\t');
    const word = initials.toLowerCase();
    const isName = isOrdinary(word, 'other') || lookUpName(word) !== undefined;
    return /^[a-z]{2,7}$/.test(word) && SAID.test(long) && !isName ? [word] : [];
  });
}
