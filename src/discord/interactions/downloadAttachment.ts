import type { Attachment } from 'discord.js';
import { UserError } from '#src/command/userError.ts';
import { texts } from '#src/language/texts.ts';

/** How long a download may take, in milliseconds. */
const downloadWithin = 10_000;

/** The bytes of a file that somebody sent, of at most `most`. Throws `UserError` where it is larger or cannot be had. */
export async function downloadAttachment(
  { name, size, url }: Pick<Attachment, 'name' | 'size' | 'url'>,
  most: number,
): Promise<Uint8Array> {
  const tooLarge = new UserError(texts.fileTooLarge({ name, most: Math.floor(most / 1024 / 1024) }));
  if (size > most) throw tooLarge;
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(downloadWithin) });
    if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
    for await (const piece of response.body as AsyncIterable<Uint8Array>) {
      length += piece.length;
      if (length > most) throw tooLarge;
      pieces.push(piece);
    }
  } catch (cause) {
    if (cause === tooLarge) throw tooLarge;
    throw new UserError(texts.fileUnreachable({ name }), { cause });
  }
  return Buffer.concat(pieces);
}
