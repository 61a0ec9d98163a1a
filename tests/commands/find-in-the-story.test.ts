import { describe, expect, it } from 'vitest';
import find from '#commands/find-in-the-story.ts';
import { outline } from '#tests/render/outline.ts';
import { runTyped } from './runTyped.ts';

const title = 'Virtual meeting of the US and Israel on Rafah';

describe('"Find in the story"', () => {
  it('says in words what differs, shows the closest passages, and lists what is found and what is absent', async () => {
    const reply = await runTyped(find, 'Monday’s secure video call is with Jim Kirby and Putin, officials told Axios');
    expect(reply).toMatchObject({ private: true, tone: 'plain' });
    expect(outline(reply)).toEqual([
      '- *Differs* – message: Jim Kirby; [¶10]: {John Kirby}',
      '*Closest in the story*',
      '> Monday’s meeting will take place on a secure video conference call, Israeli and US officials told Axios.',
      `~ [¶6] · ${title} · revision 1`,
      '- *Found*: Monday’s [¶6], Axios [¶6]',
      '- *Absent*: Putin',
      '~ Names, numbers and words compared; this does not say who is right.',
      '! In context: /context number:6 words:0-104-abd5f5 article:rafah-meeting',
    ]);
  });

  it('says so where nothing is close, and which names the story does not have', async () => {
    const reply = await runTyped(find, 'I met Lena Moreau for lunch');
    expect(outline(reply)).toEqual(['Nothing in the story is close to that message.', '~ Absent: Lena Moreau']);
    expect(reply).toMatchObject({ private: true, tone: 'absent' });
  });
});
