import type { Translation } from '../catalogue.ts';
import type { doctor as english } from '../en/doctor.ts';
import { grammarOf } from '../grammar.ts';

const { plural } = grammarOf('de');

/** What moderators are told of how the bot stands on their server, in German. */
export const doctor: Translation<typeof english> = {
  doctorWell: 'Alles in Ordnung.',
  doctorToDo: ({ count }) => plural(count, { one: `1 Sache ist zu tun:`, other: `${count} Sachen sind zu tun:` }),
  doctorOk: 'in Ordnung',
  doctorWrong: 'zu tun',
  permissionViewChannel: 'Kanal anzeigen',
  permissionSendMessages: 'Nachrichten senden',
  permissionSendMessagesInThreads: 'Nachrichten in Threads senden',
  permissionReadMessageHistory: 'Nachrichtenverlauf anzeigen',
  doctorHere: ({ channel }) => `#${channel}, wo du bist: Hier darf ich antworten.`,
  doctorAskChannel: ({ channel }) => `#${channel}, ein Fragekanal: Dort darf ich antworten.`,
  doctorModeratorsChannel: ({ channel }) => `#${channel}, der Moderationskanal: Dort darf ich schreiben.`,
  doctorMissing: ({ channel, permissions }) =>
    `#${channel}: Mir fehlt ${permissions}. Erlaub mir das dort (Kanal bearbeiten, Berechtigungen).`,
  doctorUnseen: ({ channel }) =>
    `Den Kanal mit der ID ${channel} gibt es nicht mehr, oder ich darf ihn nicht sehen: Erlaub mir dort „Kanal anzeigen“, oder wähl in /einrichten einen anderen.`,
  doctorReads: 'Nachrichteninhalt: Ich bekomme ihn, also werden Fragekanäle beantwortet.',
  doctorReadsNot:
    'Nachrichteninhalt: Ich bekomme ihn nicht, also bleiben Fragekanäle still. Wer mich betreibt, schaltet den Message Content Intent ein (Entwicklerportal, Bot) und startet mich neu.',
  doctorReadsNotNeeded: 'Nachrichteninhalt: Ich bekomme ihn nicht, und nichts auf diesem Server braucht ihn.',
  doctorCommands: 'Befehle: Discord bietet die an, die ich habe.',
  doctorDrift: ({ names }) =>
    `Befehle: Discord bietet andere an, als ich habe (${names}). Wer mich betreibt, führt npm run deploy aus.`,
  doctorDriftAdded: ({ names }) => `nicht angeboten: ${names}`,
  doctorDriftChanged: ({ names }) => `veraltet: ${names}`,
  doctorDriftRemoved: ({ names }) => `nicht mehr meiner: ${names}`,
  doctorDriftUnknown: 'Befehle: Discord hat nicht gesagt, welche es anbietet. Versuch es in einer Minute noch einmal.',
  doctorConnection: ({ ago }) => `Verbindung: Das letzte Ereignis von Discord kam vor ${ago}.`,
  doctorConnectionNew: 'Verbindung: Seit ich verbunden bin, hat Discord mir nur Befehle geschickt.',
  doctorHeartbeat: ({ ms }) => `Der letzte Heartbeat wurde nach ${ms} ms beantwortet.`,
  doctorStory: ({ revision, at, articles }) =>
    `Bericht: ${plural(articles, { one: '1 Artikel', other: `${articles} Artikel` })} in Fassung ${revision}, entstanden ${at}.`,
  doctorStoryBundled: ({ revision, articles }) =>
    `Bericht: ${plural(articles, { one: '1 Artikel', other: `${articles} Artikel` })} in Fassung ${revision}, wie mitgeliefert.`,
  doctorStoryEmpty:
    'Bericht: Er hat keine Artikel, also kann nichts beantwortet werden. /bericht hinzufügen fügt einen hinzu.',
  doctorWatchesNone: 'Beobachtete Adressen: keine.',
  doctorWatches: ({ count }) =>
    plural(count, {
      one: `Beobachtete Adressen: Die einzige war lesbar.`,
      other: `Beobachtete Adressen: Alle ${count} waren lesbar.`,
    }),
  doctorWatchFailing: ({ url, since, problem }) =>
    `${url} ist seit ${since} nicht lesbar. ${problem} /bericht nicht-beobachten gibt es auf.`,
  doctorStore: 'Speicher: Er antwortet.',
  doctorReader: 'Leser: Er liest mit.',
  doctorReaderStarting: 'Leser: Er startet gerade.',
  doctorReaderOff: 'Leser: ausgeschaltet (READER=off). Fragen werden allein nach Wörtern beantwortet.',
  doctorReaderFailed:
    'Leser: Er ist hier nicht nutzbar, Fragen werden allein nach Wörtern beantwortet. Bitte den Betreiber, npm ci erneut auszuführen oder READER=off zu setzen.',
  doctorInvite: 'Mich mit diesen Berechtigungen neu einladen',
  minutes: ({ count }) => plural(count, { one: `1 Minute`, other: `${count} Minuten` }),
  hours: ({ count }) => plural(count, { one: `1 Stunde`, other: `${count} Stunden` }),
};
