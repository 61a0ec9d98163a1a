import { isDeepStrictEqual } from 'node:util';
import type { Article } from '#src/corpus/article.ts';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { readArchive } from '../archive/readArchive.ts';
import { plan } from '../change.ts';
import type { ModerationContext, Moderator } from '../context.ts';
import { type Proposal, propose } from '../proposals/propose.ts';
import { changeSettings, readSettings, type SettingsChange } from '../settings.ts';
import type { Found } from '../sources/found.ts';
import { nameText } from '../sources/nameText.ts';
import { readAddress, settleId } from '../sources/readAddress.ts';
import { readText, readUpload, type Upload } from '../sources/readUpload.ts';
import { reportOf } from './report.ts';

/** Where new text comes from. */
export type Source =
  /** An article, or a zip of articles such as an export. */
  | { readonly kind: 'file'; readonly file: Upload }
  | { readonly kind: 'text'; readonly text: string; readonly title?: string }
  | { readonly kind: 'url'; readonly url: string };

/** Proposes to add articles, or to put them in place of those with the same id or address. */
export async function add(moderator: Moderator, source: Source, context: ModerationContext): Promise<Proposal> {
  const read = await readSource(source, context);
  const report = reportOf([read]);
  if (read.kind !== 'found') return { kind: 'nothing', report };
  const { snapshot, settings: saved } = await context.library.currentOf(moderator.server);
  const put =
    source.kind === 'url'
      ? read.articles.map((article) => settleId(article, source.url, snapshot.story))
      : read.articles;
  const settings = read.settings && changedSettings(saved, read.settings);
  const kind = isArchive(source) ? 'import' : 'add';
  const change = { put, fetched: read.fetched, ...(settings && { settings }) };
  return propose(
    moderator,
    plan(kind, texts.whyAdded({ source: nameSource(source, read.articles) }), change),
    context,
    report,
  );
}

function readSource(source: Source, { web }: ModerationContext): Promise<Found> {
  if (source.kind === 'url') return readAddress(source.url, web);
  if (source.kind === 'file') return isArchive(source) ? readArchive(source.file, web) : readUpload(source.file, web);
  return readText(
    { type: 'text', text: source.text, fileName: `${nameText(source.text, source.title)}.txt` },
    web,
    source.title,
  );
}

function isArchive(source: Source): boolean {
  return source.kind === 'file' && /\.zip$/i.test(source.file.name);
}

function nameSource(source: Source, [article]: readonly Article[]): Text {
  if (source.kind === 'url') return source.url;
  return source.kind === 'file' ? source.file.name.slice(-80) : texts.pastedTextNamed({ title: article?.title ?? '' });
}

/** The settings out of an export, where they are not those the server has; the bundled articles are turned on and off by `/setup` alone. */
function changedSettings(saved: unknown, { seed: _, ...brought }: SettingsChange): SettingsChange | undefined {
  const now = readSettings(saved);
  return isDeepStrictEqual(changeSettings(now, brought), now) ? undefined : brought;
}
