import type { Answer, ChooseAnswer } from '#src/answer/answer.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { texts } from '#src/language/texts.ts';
import { commandLine } from './commandLine.ts';
import { offerFeedback } from './feedback.ts';
import { actionsBlock, type Layout, words } from './layout.ts';
import { renderComparison } from './renderComparison.ts';
import { renderLeads } from './renderLeads.ts';
import { renderPassages } from './renderPassages.ts';
import { renderPeople } from './renderPeople.ts';
import { renderNotFound, renderQuestion } from './renderQuestion.ts';
import { renderQuotes } from './renderQuotes.ts';
import { renderSources } from './renderSources.ts';
import { renderSummary } from './renderSummary.ts';
import { renderTimeline } from './renderTimeline.ts';
import type { Reply } from './reply.ts';

/**
 * Lays an answer out. `asked` is what was typed, the question or the command line of a look-up: it lets the reader ask on, and say that
 * something else was meant.
 */
export function renderAnswer(answer: Answer, snapshot: Snapshot, asked = ''): Reply {
  return offerFeedback({ answer, story: snapshot.story, ...layOut(answer, snapshot, asked) }, asked);
}

function layOut(answer: Answer, snapshot: Snapshot, asked: string): Layout {
  switch (answer.kind) {
    case 'answer':
    case 'unsure':
      return renderQuestion(answer, snapshot, asked);
    case 'not-found':
      return renderNotFound(answer, snapshot);
    case 'quotes':
      return renderQuotes(answer, snapshot);
    case 'leads':
      return renderLeads(answer, snapshot);
    case 'people':
      return renderPeople(answer, snapshot);
    case 'summary':
      return renderSummary(answer, snapshot);
    case 'timeline':
      return renderTimeline(answer, snapshot);
    case 'passages':
      return renderPassages(answer, snapshot);
    case 'comparison':
      return renderComparison(answer, snapshot);
    case 'articles':
      return renderSources(answer, snapshot);
    case 'help':
      return renderHelp();
    case 'choose':
      return renderChoices(answer);
    case 'error':
      return { tone: 'error', blocks: [{ type: 'line', parts: [words(answer.message)] }], private: true };
  }
}

function renderChoices({ choices }: ChooseAnswer): Layout {
  const actions = choices.map(
    ({ label, line }) => ({ kind: 'command', label, line: commandLine('ask', { question: line }), own: true }) as const,
  );
  return { tone: 'plain', blocks: [{ type: 'line', parts: [words(texts.whichReading)] }, ...actionsBlock(actions)] };
}

function renderHelp(): Layout {
  const commands = { kind: 'command', label: texts.allCommands, line: '/help' } as const;
  return {
    tone: 'plain',
    blocks: [{ type: 'line', parts: [words(texts.help)] }, ...actionsBlock([commands])],
    private: true,
  };
}
