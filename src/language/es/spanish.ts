import { signs } from '../en/signs.ts';
import type { Language } from '../say.ts';
import { answers } from './answers.ts';
import { commands } from './commands.ts';
import { doctor } from './doctor.ts';
import { latinAmericanCommands, latinAmericanTexts } from './latinAmerican.ts';
import { moderation } from './moderation.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { usage } from './usage.ts';
import { why } from './why.ts';
import { window } from './window.ts';

/** Spanish as in Spain; "the story" is "la noticia". */
export const spanish: Language = {
  tag: 'es-ES',
  texts: { ...signs, ...answers, ...usage, ...sources, ...moderation, ...settings, ...doctor, ...why, ...window },
  commands,
};

/** Spanish as in Latin America: the same but for a few words. */
export const latinAmericanSpanish: Language = {
  tag: 'es-419',
  texts: { ...spanish.texts, ...latinAmericanTexts },
  commands: { ...commands, named: { ...commands.named, ...latinAmericanCommands } },
};
