import type { Answer } from '#src/answer/answer.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { texts } from '#src/language/texts.ts';
import { commandLine } from './commandLine.ts';
import { actionsBlock, addActions, type Layout, words } from './layout.ts';
import { renderComparison } from './renderComparison.ts';
import { renderLeads } from './renderLeads.ts';
import { renderPassages } from './renderPassages.ts';
import { renderPeople } from './renderPeople.ts';
import { renderNotFound, renderQuestion } from './renderQuestion.ts';
import { renderQuotes } from './renderQuotes.ts';
import { renderSources } from './renderSources.ts';
import { renderSummary } from './renderSummary.ts';
import { renderTimeline } from './renderTimeline.ts';
import type { Action, Reply } from './reply.ts';

/** Lays an answer out. `question` is what was typed, where it was free text: it lets the reader ask on. */
export function renderAnswer(answer: Answer, snapshot: Snapshot, question = ''): Reply {
  const layout = layOut(answer, snapshot, question);
  return { answer, story: snapshot.story, ...layout, blocks: addActions(layout.blocks, feedbackOn(layout, question)) };
}

/** One click says that an answer is none, or asks for what the story doesn't say. */
function feedbackOn({ tone }: Layout, question: string): Action[] {
  const asked = question.trim();
  if (asked === '' || (tone !== 'answer' && tone !== 'unsure' && tone !== 'absent')) return [];
  const [label, subcommand] = tone === 'absent' ? [texts.cover, 'cover'] : [texts.notAsked, 'wrong'];
  return [{ kind: 'command', label, line: commandLine(`feedback ${subcommand}`, { question: asked }), feedback: true }];
}

function layOut(answer: Answer, snapshot: Snapshot, question: string): Layout {
  switch (answer.kind) {
    case 'answer':
    case 'unsure':
      return renderQuestion(answer, snapshot, question);
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
    case 'error':
      return { tone: 'error', blocks: [{ type: 'line', parts: [words(answer.message)] }], private: true };
  }
}

function renderHelp(): Layout {
  const commands = { kind: 'command', label: texts.allCommands, line: '/help' } as const;
  return {
    tone: 'plain',
    blocks: [{ type: 'line', parts: [words(texts.help)] }, ...actionsBlock([commands])],
    private: true,
  };
}
