import type { Passage } from '#src/corpus/story.ts';
import type { Language } from '#src/language/say.ts';
import type { Block, Part, Reply } from '#src/render/reply.ts';
import { roomOfPage, weigh } from './draw.ts';
import type { TextBlock } from './drawText.ts';
import { ellipsis, trim } from './trim.ts';

/** Longest stretch of a passage that stands on one page in one piece, in characters: a phone's screen or two. */
const longestPiece = 1_200;

/** A reply whose passages had to be trimmed, in pages that between them show all of them, without the actions. */
export function wholeReply(reply: Reply, language: Language): Reply[] {
  const pages: TextBlock[][] = [[]];
  const room = roomOfPage();
  let left = { ...room };
  for (const block of reply.blocks.flatMap(cutBlock)) {
    const page = pages.at(-1) ?? [];
    const { characters, weight } = weigh(block, reply, language);
    left = { characters: left.characters - characters, weight: left.weight - weight };
    if (page.length === 0 || (left.characters >= 0 && left.weight >= 0)) {
      page.push(block);
      continue;
    }
    // A heading goes where what it heads goes.
    const heading = page.at(-1)?.type === 'heading' ? page.splice(-1) : [];
    left = [...heading, block]
      .map((moved) => weigh(moved, reply, language))
      .reduce(
        (spare, taken) => ({ characters: spare.characters - taken.characters, weight: spare.weight - taken.weight }),
        room,
      );
    pages.push([...heading, block]);
  }
  return pages.filter((blocks) => blocks.length > 0).map((blocks) => ({ ...reply, blocks }));
}

/** The block in pieces of passages no longer than a page takes; none where it shows no text. */
function cutBlock(block: Block): TextBlock[] {
  if (block.type === 'actions' || block.type === 'choice') return [];
  if (block.type === 'passage') return cutPassage(block.passage).map((passage) => ({ ...block, passage }));
  const rows: Part[][] = [[]];
  for (const part of block.parts) {
    const [first, ...others]: Part[] =
      part.kind === 'verbatim' ? cutPassage(part.passage).map((passage) => ({ ...part, passage })) : [part];
    if (first) rows.at(-1)?.push(first);
    rows.push(...others.map((piece) => [piece]));
  }
  return rows.map((parts) => ({ ...block, parts }));
}

/** The passage in stretches of whole sentences, each verbatim; a sentence longer than a stretch is cut between words. */
function cutPassage(passage: Passage): Passage[] {
  const { text, start } = passage;
  const pieces: Passage[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const piece = trim(rest, longestPiece);
    const end = at + (piece === rest ? rest.length : piece.length - ellipsis.length);
    pieces.push({ ...passage, start: start + at, end: start + end, text: text.slice(at, end) });
    at = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  }
  return pieces;
}
