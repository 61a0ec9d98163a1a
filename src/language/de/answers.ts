import type { Translation } from '../catalogue.ts';
import type { answers as english } from '../en/answers.ts';
import { grammarOf } from '../grammar.ts';

const { plural } = grammarOf('de');

/** What replies to questions and look-ups say, in German. */
export const answers: Translation<typeof english> = {
  revision: ({ revision }) => `Fassung ${revision}`,
  paragraphNumber: ({ number }) => `¶${number}`,
  paragraphCount: ({ count }) => plural(count, { one: '1 Absatz', other: `${count} Absätze` }),
  quotedWord: ({ word }) => `„${word}“`,
  comma: ', ',
  betweenSentences: ' ',
  inBrackets: ({ text }) => ` (${text})`,

  unsure: 'Die ähnlichste Stelle – vielleicht beantwortet der Bericht das nicht',
  readAs: ({ question }: { question: string }) => `Gelesen als: ${question}?`,
  whichReading: 'Das lässt sich auf zwei Arten lesen. Was ist gemeint?',
  notFound: 'Das steht nicht im Bericht.',
  nothingOn: ({ words }) => `Zu ${words} steht nichts darin. `,
  related: 'Verwandt, aber keine Antwort: ',

  quoteNobody: 'Der Bericht zitiert niemanden.',
  quoteUnknown: ({ name }) => `Der Bericht zitiert niemanden namens „${name}“.`,
  quoteAbout: ({ about }) => `Der Bericht zitiert niemanden zu „${about}“.`,
  quoteUnknownAbout: ({ name, about }) => `Der Bericht zitiert „${name}“ nicht zu „${about}“.`,
  quotedPeople: ({ names }) => `Er zitiert ${names}.`,
  unnamedSpeaker: 'Nicht genannt, wer spricht',
  reported: 'Berichtet, nicht zitiert',

  leadsNobody: 'Der Bericht sagt nicht, wer etwas leitet.',
  leadsUnknown: ({ what }) => `Der Bericht sagt nicht, wer „${what}“ leitet.`,
  knownLeads: ({ names }) => `Wer darin etwas leitet: ${names}.`,

  peopleNobody: 'Der Bericht nennt niemanden.',
  peopleUnknown: ({ name }) => `Der Bericht nennt niemanden namens „${name}“.`,
  knownPeople: ({ names }) => `Er nennt ${names}.`,
  namedIn: 'Genannt in ',

  summaryNothing: 'Im Bericht gibt es nichts zusammenzufassen.',
  timelineNothing: 'Der Bericht nennt keine Zeiten.',
  passagesNothing: 'Nichts im Bericht passt dazu.',
  closest: 'Am ähnlichsten im Bericht',
  nothingClose: 'Nichts im Bericht ist dieser Nachricht ähnlich.',
  differs: 'Abweichend',
  messageHas: ({ words }) => ` – Nachricht: ${words}; `,
  colon: ': ',
  foundDetails: 'Gefunden',
  absentDetails: 'Nicht enthalten',
  comparedHow: 'Verglichen werden Namen, Zahlen und Wörter; das sagt nicht, wer recht hat.',
  passageWhere: ({ number, count, title }) => `¶${number} von ${count} · ${title}`,

  help: 'Frag in deinen eigenen Worten nach dem Bericht, oder nimm einen Befehl. Die Antwort ist immer der Wortlaut des Berichts, mit der Stelle, an der er steht.',
  helpCommand: ({ description }) => ` – ${description}`,
  more: ({ count }) => `${count} weitere`,
  andMore: ({ count }) => `… und ${count} weitere`,

  open: 'Bei diesem Satz öffnen',
  openArticle: ({ title }) => `${title} öffnen`,
  inContext: 'Im Zusammenhang',
  morePassages: 'Weitere Stellen',
  showParagraph: ({ number }) => `¶${number} zeigen`,
  previousParagraph: ({ number }) => `← ¶${number}`,
  nextParagraph: ({ number }) => `¶${number} →`,
  shorter: 'Kürzer',
  longer: 'Länger',
  quotationsOf: ({ name }) => `Zitate von ${name}`,
  allCommands: 'Alle Befehle',

  noArticles: 'Der Bericht hat noch keine Artikel.',
  noParagraph: ({ number, count, title }) => `„${title}“ hat kein ¶${number}: Gib eine Zahl von 1 bis ${count} an.`,
  articleUnknown: ({ name, ids }) => `Der Bericht hat keinen Artikel „${name}“: Wähle ${ids}.`,
  articleCount: ({ count }) => plural(count, { one: '1 Artikel', other: `${count} Artikel` }),
  helpExamples: 'Zum Beispiel, mit den Knöpfen unten:',
  helpMenu: 'Im Menü einer Nachricht (gedrückt halten oder Rechtsklick, dann Apps):',
  pageOf: ({ number, count }) => `Seite ${number} von ${count}`,
  previousPage: ({ number }) => `‹ Seite ${number}`,
  nextPage: ({ number }) => `Seite ${number} ›`,
  notAsked: 'Danach habe ich nicht gefragt',
  cover: 'Die Moderatoren bitten, das aufzunehmen',
  wrongNoted: 'Danke: Die Moderatoren sehen, dass du danach nicht gefragt hast.',
  coverNoted: 'Danke: Die Moderatoren sehen, dass du das gern im Bericht hättest.',
  notedAlready: 'Das hast du schon gesagt: Es zählt einmal.',
  sayMore: 'Den Moderatoren etwas dazu schreiben',
  noteSaved: 'Danke: Die Moderatoren werden es lesen.',
  feedbackGone:
    'Was du zu dieser Antwort gesagt hast, ist nicht mehr aufbewahrt: Drück den Knopf unter einer neuen Antwort.',
  passageGone:
    'Der Bericht hat sich inzwischen geändert: Diese Wörter stehen nicht mehr darin. Frag noch einmal, was er jetzt sagt.',
  feedbackOff:
    'Dieser Server nimmt keine Rückmeldungen zu Antworten mehr an: Sag es den Moderatoren in einer Nachricht.',
};
