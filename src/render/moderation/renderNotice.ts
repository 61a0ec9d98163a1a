import type { Story } from '#src/corpus/story.ts';
import { texts } from '#src/language/texts.ts';
import type { Notice } from '#src/moderation/notice.ts';
import { words } from '../layout.ts';
import type { Block, Reply } from '../reply.ts';
import { line, moderationReply, moment, shorten } from './moderationReply.ts';
import { renderChanges } from './renderChanges.ts';
import { renderQuestions } from './renderProposal.ts';

const MOST_CORRECTIONS = 10;
const LONGEST_PASSAGE = 120;

/** What moderators are told unasked, for everybody in their channel. */
export function renderNotice(notice: Notice, story: Story): Reply {
  return { ...moderationReply({ outcome: 'shown' }, layOut(notice), story), private: false };
}

function layOut(notice: Notice): Block[] {
  switch (notice.kind) {
    case 'refreshed':
      return [
        line(texts.refreshed({ url: notice.url, revision: notice.revision })),
        ...renderChanges(notice.changes),
        ...renderQuestions(texts.brokenPins, notice.brokenPins),
      ];
    case 'failing':
      return [line(texts.failing({ url: notice.url, problem: notice.problem }))];
    case 'recovered':
      return [line(texts.recovered({ url: notice.url, since: moment(notice.since) }))];
    case 'corrections': {
      const { revision, corrections } = notice;
      const count = new Set(corrections.map(({ message }) => message)).size;
      const passages = new Map(corrections.map(({ was }) => [`${was.article} ${was.paragraph} ${was.text}`, was]));
      return [
        line(texts.corrections({ count, revision })),
        ...[...passages.values()].slice(0, MOST_CORRECTIONS).map((was): Block => {
          const text = shorten(was.text, LONGEST_PASSAGE);
          return { type: 'item', parts: [words(texts.correctedPassage({ number: was.paragraph, text }))] };
        }),
      ];
    }
  }
}
