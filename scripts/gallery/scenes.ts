import type { Used } from '#tests/fakeDiscord/scenario.ts';

/** One exchange to be pictured. */
export interface Scene {
  /** Of the pictures' files. */
  readonly name: string;
  /** What kind of reply it shows. */
  readonly title: string;
  /** What somebody does: says something to the bot, uses a command, or presses a button of an earlier scene's reply. */
  readonly does:
    | { readonly says: string }
    | { readonly uses: Used }
    | { readonly presses: string; readonly of: string; readonly by?: Used['by'] };
}

/** An article with all that can be known of one, for the moderators to add. */
const harbour = `---
title: Harbour reopens after the storm
source: The Quay Post
url: https://quay-post.example/harbour
published: 2031-05-04T18:30:00Z
---
The harbour of Brannholm reopened on Sunday after nine days, harbour master Ruth Alver said.

"Nobody will sail past the northern mole until the divers are done," Alver told The Quay Post.

The repair of the mole will cost 4.2 million crowns, of which the state pays half.
`;

/** What the gallery shows, in order: later scenes build on earlier ones. */
export const scenes: readonly Scene[] = [
  { name: 'answer', title: 'An answer', does: { says: 'Where will Monday’s meeting take place?' } },
  { name: 'in-context', title: 'In context', does: { presses: 'In context', of: 'answer' } },
  { name: 'unsure', title: 'Not certain', does: { says: 'How many people will attend the meeting?' } },
  { name: 'refusal', title: 'The story doesn’t say', does: { says: 'Did Russia abstain?' } },
  { name: 'quotes', title: 'Quotations', does: { uses: { command: 'quote', options: { speaker: 'John Kirby' } } } },
  { name: 'leaders', title: 'Leaders', does: { uses: { command: 'who-leads' } } },
  { name: 'who', title: 'A person', does: { uses: { command: 'who', options: { name: 'Ron Dermer' } } } },
  { name: 'timeline', title: 'The timeline', does: { uses: { command: 'timeline' } } },
  { name: 'summary', title: 'A summary', does: { uses: { command: 'summary', options: { length: 'short' } } } },
  { name: 'search', title: 'Passages', does: { uses: { command: 'search', options: { terms: 'ground offensive' } } } },
  {
    name: 'find-in-the-story',
    title: 'Find in the story',
    does: {
      uses: {
        menuCommand: {
          name: 'Find in the story',
          on: 'Jake Sullivan leads the US side in the meeting on Tuesday, and Putin joins them.',
        },
      },
    },
  },
  { name: 'help', title: 'Help', does: { uses: { command: 'help' } } },
  { name: 'error', title: 'An error', does: { uses: { command: 'passage', options: { number: 99 } } } },
  {
    name: 'dry-run',
    title: 'A moderator’s dry run',
    does: {
      uses: { by: 'mod', command: 'corpus', subcommand: 'add', files: [{ name: 'harbour.md', text: harbour }] },
    },
  },
  { name: 'confirmed', title: 'A change that is made', does: { presses: 'Confirm', of: 'dry-run', by: 'mod' } },
  { name: 'linked', title: 'An answer with its page', does: { says: 'What will the repair of the mole cost?' } },
  { name: 'sources', title: 'Sources', does: { uses: { command: 'sources' } } },
  { name: 'settings', title: 'Settings', does: { uses: { by: 'mod', command: 'setup' } } },
  { name: 'doctor', title: 'The doctor', does: { uses: { by: 'mod', command: 'doctor' } } },
];
