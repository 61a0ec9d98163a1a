import { describe, expect, it } from 'vitest';
import { callBack, followUp, newInteraction } from './interactions.ts';
import { checkChoices, checkMessage, flags, pingsOf } from './rules.ts';
import type { Json } from './world.ts';

const v2 = (components: Json[], more: Json = {}): Json => ({ flags: flags.componentsV2, components, ...more });
const text = (content: string): Json => ({ type: 10, content });
const row = (...components: Json[]): Json => ({ type: 1, components });
const button = (more: Json = {}): Json => ({ type: 2, style: 2, label: 'Go', custom_id: 'go', ...more });

describe('the rules of the fake Discord', () => {
  it.each<[string, Json, number | undefined]>([
    ['a text', v2([text('x')]), undefined],
    ['4,000 characters', v2([text('x'.repeat(4_000))]), undefined],
    ['4,001 characters over two texts', v2([text('x'.repeat(2_000)), text('x'.repeat(2_001))]), 400],
    ['10,170 of weight', v2([text('会'.repeat(3_386))]), undefined],
    ['10,173 of weight', v2([text('会'.repeat(3_387))]), 500],
    ['an empty text', v2([text('')]), 400],
    ['no component', v2([]), 400],
    ['40 components', v2([{ type: 17, components: Array(39).fill(text('x')) }]), undefined],
    ['41 components, counting nested ones', v2([{ type: 17, components: Array(40).fill(text('x')) }]), 400],
    ['content beside components', v2([text('x')], { content: 'y' }), 400],
    ['a nonce of 26 characters', v2([text('x')], { nonce: 'n'.repeat(26) }), 400],
    ['six buttons in a row', v2([row(...Array.from({ length: 6 }, (_, at) => button({ custom_id: `${at}` })))]), 400],
    ['two buttons of one id', v2([row(button(), button())]), 400],
    ['an id of 101 characters', v2([row(button({ custom_id: 'i'.repeat(101) }))]), 400],
    ['a link of 513 characters', v2([row({ type: 2, style: 5, label: 'Go', url: 'h'.repeat(513) })]), 400],
    ['a label of 81 characters', v2([row(button({ label: 'l'.repeat(81) }))]), 400],
    ['plain content', { content: 'x' }, undefined],
    ['plain content of 2,001 characters', { content: 'x'.repeat(2_001) }, 400],
  ])('answer a message with %s as Discord does', (_, body, status) => {
    expect(checkMessage(body)?.status).toBe(status);
  });

  it('refuse more than 25 suggestions, or two of one name', () => {
    const choices = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `n${at}`, value: 'v' }));
    expect(checkChoices(choices(25))).toBeUndefined();
    expect(checkChoices(choices(26))?.status).toBe(400);
    expect(checkChoices([...choices(1), ...choices(1)])?.status).toBe(400);
    expect(checkChoices([{ name: 'n', value: 'v'.repeat(101) }])?.status).toBe(400);
  });

  it('refuse a first response after three seconds, and a second one', () => {
    const reply = { type: 4, data: v2([text('x')]) };
    expect(callBack({ ...newInteraction('400000000000000001'), sentAt: Date.now() - 3_100 }, reply)?.code).toBe(10_062);
    const interaction = newInteraction('400000000000000001');
    expect(callBack(interaction, reply)).toBeUndefined();
    expect(callBack(interaction, reply)?.code).toBe(40_060);
  });

  it('show a follow-up to whoever was to see the answer it stands in for', () => {
    const interaction = newInteraction('400000000000000001');
    callBack(interaction, { type: 5 });
    followUp(interaction, v2([text('secret')], { flags: flags.componentsV2 | flags.ephemeral }));
    expect(interaction.original).toMatchObject({ text: 'secret', ephemeral: false });
  });

  it('let a message ping everyone it names unless it says otherwise', () => {
    const body = v2([text('@everyone <@1> <@&2>')], { message_reference: { message_id: '3' } });
    expect(pingsOf(body)).toEqual(['@everyone', '<@1>', '<@&2>', 'the author replied to']);
    expect(pingsOf({ ...body, allowed_mentions: { parse: ['users'], replied_user: false } })).toEqual(['<@1>']);
    expect(pingsOf({ ...body, allowed_mentions: { parse: [] } })).toEqual([]);
  });
});
