import type { Translation } from '../catalogue.ts';
import type { window as english } from '../en/window.ts';

/** What the Discord window and the store say of their own accord, in German. */
export const window: Translation<typeof english> = {
  wordsWithheld:
    'Ich kann diese Nachricht nicht lesen. Öffne ihr Menü → Apps → „Im Bericht suchen“, oder frag mich mit eigenen Worten.',
  hint: 'Erwähn mich mit einer Frage zum Bericht, oder gib /frag ein. /hilfe zeigt alles, was ich kann.',
  failed: 'Bei mir ist etwas schiefgegangen; es ist vermerkt. Bitte versuch es noch einmal.',
  blocked:
    'Der AutoMod dieses Servers hat die Antwort blockiert. Bitte die Moderatoren, sie zu erlauben, oder schick mir die Frage als Direktnachricht.',
  notAllowed:
    'In diesem Kanal darf ich nicht antworten. Frag in einem anderen, oder bitte die Moderatoren, mich hier schreiben zu lassen.',
  reference: ({ reference }) => `Kennung ${reference}`,
  storeUnreachable: 'Der Speicher ist gerade nicht erreichbar; bitte versuch es in einer Minute noch einmal.',
  storeRefuses:
    'Der Speicher kann gerade keine Änderungen aufnehmen, darum wurde nichts geändert; bitte sag es denen, die diesen Bot betreiben.',
  commandForModerators: ({ command }) =>
    `/${command} ist für Moderatoren: Du brauchst die Berechtigung „Server verwalten“ oder die in /einrichten gewählte Rolle; beides kann dir ein Server-Admin geben.`,
  commandGone: ({ command }) =>
    `Den Befehl /${command} habe ich nicht mehr. Discord bietet ihn bald nicht mehr an; /hilfe zeigt, welche ich habe.`,
  menuCommandGone: ({ command }) =>
    `Den Befehl „${command}“ habe ich nicht mehr. Discord bietet ihn bald nicht mehr an; /hilfe zeigt, welche ich habe.`,
  wordless: 'In dieser Nachricht stehen keine Wörter, die ich lesen kann: Nimm eine mit Text.',
  fileUnreachable: ({ name }) => `${name} war von Discord nicht zu bekommen: Schick die Datei noch einmal.`,
  exportTooLarge: ({ name, most }) =>
    `${name} ist zu groß für diesen Server, der Dateien bis ${most} MB nimmt: Exportier den Bericht in der Konsole.`,
  formClosed:
    'Dieses Formular ist von einer älteren Version von mir. Gib den Befehl neu ein, dann bekommst du ein frisches.',
  oldButton: 'Dieser Knopf ist von einer älteren Version von mir. Frag noch einmal, dann bekommst du einen frischen.',
  correctionChanged: ({ number, revision }) =>
    `Berichtigung: Der Herausgeber hat diesen Absatz geändert (¶${number}, Fassung ${revision}). Damals:`,
  correctionNow: 'Jetzt:',
  correctionRemoved: ({ number, revision }) =>
    `Berichtigung: Der Herausgeber hat diesen Absatz entfernt (¶${number}, Fassung ${revision}). Er lautete:`,
  correctionShort: ({ number, revision }) =>
    `Berichtigung: Der Herausgeber hat ¶${number} inzwischen geändert (Fassung ${revision}). Frag noch einmal, wie er jetzt lautet.`,
  showAll: 'Alles zeigen',
  share: 'Teilen',
  showMe: 'Auch mir zeigen',
  forMember: ({ member }) => `Für ${member}`,
  sharedBy: ({ member }) => `Geteilt von ${member}`,
  pagesNotYours: 'Hier blättert nur, wer gefragt hat. Du kannst deine eigenen Seiten haben, die nur du siehst.',
  privateForSomebody: 'Eine Antwort für jemanden kann nicht privat sein: Lass privat oder für weg.',
  mayNotShare: 'Du darfst hier keine Nachrichten schreiben, darum bleibt die Antwort bei dir.',
  sharedAlready: 'Sie ist schon geteilt.',
  busy: 'Discord lässt mich gerade seltener antworten. Bitte frag in einer Minute noch einmal.',
  wait: ({ when }) => `Du fragst schneller, als ich nachsehen kann. Ich antworte dir wieder ${when}.`,
  channelWait: ({ when }) => `Hier kommen gerade viele Fragen. Die nächste beantworte ich ${when}.`,
};
