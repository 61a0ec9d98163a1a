import type { Translation } from '../catalogue.ts';
import type { usage as english } from '../en/usage.ts';
import { grammarOf } from '../grammar.ts';

const { number } = grammarOf('de');

/** What is wrong with what somebody typed or chose, in German. */
export const usage: Translation<typeof english> = {
  questionEmpty: 'Frag etwas zum Bericht, oder sieh mit /hilfe nach, was du fragen kannst.',
  questionTooLong: ({ most }) => `Das ist zu lang: Frag in höchstens ${number(most)} Zeichen.`,
  moderatorsOnly: 'Das dürfen nur die Moderatoren dieses Servers: Bitte sie darum.',
  nothingKept:
    'Hier wird nichts aufbewahrt: Dieser Bericht ist ein Ordner mit Dateien. Starte ohne --corpus, um ihn zu ändern.',
  sourceMissing: '/bericht hinzufügen braucht datei, text oder url: Gib den Artikel selbst oder seine Adresse an.',
  sourceTwice: 'Gib nur eines von datei, text und url an.',
  intervalUnknown: 'alle muss Minuten, Stunden oder Tage von 15m bis 30d nennen, zum Beispiel 6h.',
  pinIncomplete: '/anheften braucht auch den Absatz: Gib die Zahl hinter dem ¶ als absatz an.',

  commandUnknown: ({ name }) => `Den Befehl /${name} gibt es nicht: /hilfe zeigt alle.`,
  commandUnknownNear: ({ name, nearest }) => `Den Befehl /${name} gibt es nicht: Meinst du /${nearest}?`,
  subcommandMissing: ({ command, names }) => `Hinter /${command} muss eines dieser Wörter stehen: ${names}.`,
  optionNoFile: 'Eine Datei kann nur mit dem Befehl selbst kommen: Gib ihn neu ein.',
  optionMissing: ({ command, option, description }) => `/${command} braucht ${option}: ${description}.`,
  optionNone: ({ command }) => `/${command} hat keine Optionen: Gib den Befehl allein ein.`,
  optionInteger: ({ option }) => `${option} muss eine ganze Zahl sein, zum Beispiel 7.`,
  optionMin: ({ option, min }) => `${option} muss mindestens ${number(min)} sein.`,
  optionMax: ({ option, max }) => `${option} darf höchstens ${number(max)} sein.`,
  optionBoolean: ({ option }) => `${option} muss true oder false sein.`,
  optionChoice: ({ option, choices }) => `${option} muss eines davon sein: ${choices}.`,
  optionLong: ({ option, most }) => `${option} ist zu lang: höchstens ${number(most)} Zeichen.`,

  optionMember: ({ option }) =>
    `${option} muss ein Mitglied sein: Wähle eines aus der Liste, oder schreib es als <@123>.`,
};
