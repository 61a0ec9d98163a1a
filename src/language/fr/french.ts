import { signs } from '../en/signs.ts';
import type { Language } from '../say.ts';
import { answers } from './answers.ts';
import { commands } from './commands.ts';
import { doctor } from './doctor.ts';
import { moderation } from './moderation.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { usage } from './usage.ts';
import { why } from './why.ts';
import { window } from './window.ts';

/** French; "the story" is "le dossier". */
export const french: Language = {
  tag: 'fr',
  texts: { ...signs, ...answers, ...usage, ...sources, ...moderation, ...settings, ...doctor, ...why, ...window },
  commands,
};
