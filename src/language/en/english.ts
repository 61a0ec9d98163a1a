import { answers } from './answers.ts';
import { doctor } from './doctor.ts';
import { moderation } from './moderation.ts';
import { settings } from './settings.ts';
import { signs } from './signs.ts';
import { sources } from './sources.ts';
import { usage } from './usage.ts';
import { why } from './why.ts';
import { window } from './window.ts';

/**
 * Every fixed text that people read, in English. Each is a sentence or label of its own with named places to fill, so that it can be put
 * into another language as a whole. What commands and options are called stands in their files.
 */
export const english = {
  ...signs,
  ...answers,
  ...usage,
  ...sources,
  ...moderation,
  ...settings,
  ...doctor,
  ...why,
  ...window,
};
