import type { Client } from 'discord.js';
import { languageOf } from '#src/language/languages.ts';
import type { Language } from '#src/language/say.ts';

/** The language that a server chose for what all its members read; English in a direct message. */
export function languageOfServer(client: Client, server: string | undefined): Language {
  return languageOf(client.guilds.cache.get(server ?? '')?.preferredLocale);
}
