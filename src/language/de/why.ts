import type { Translation } from '../catalogue.ts';
import type { why as english } from '../en/why.ts';
import { grammarOf } from '../grammar.ts';

const { plural, number } = grammarOf('de');

/** What moderators read about how a question was answered, in German. */
export const why: Translation<typeof english> = {
  whyHeading: ({ question }) => `Warum „${question}“ so beantwortet wurde`,
  whyAsksFor: ({ kind }) => `Gefragt ist: ${kind}`,
  whyPerson: 'eine Person',
  whyName: 'ein Name',
  whyTime: 'ein Zeitpunkt',
  whyAge: 'ein Alter',
  whyCount: 'eine Anzahl',
  whyNumber: 'eine Menge oder ein Maß',
  whyPlace: 'ein Ort',
  whyReason: 'ein Grund',
  whyManner: 'wie etwas geschieht',
  whyStatement: 'was jemand gesagt hat',
  whyKind: 'welche Sache oder welche Art',
  whyThing: 'eine Sache oder ein Ereignis',
  whyWhether: 'ob etwas so ist',
  whyWords: ({ words }) => `Wörter, die zählen: ${words}`,
  whyNoWords: 'Wörter, die zählen: keine',
  whyReadAs: ({ typed, words }) => `${typed} (gelesen als ${words})`,

  whyFirst: 'An erster Stelle: ',
  whyFor: 'Dafür: ',
  whyAgainst: 'Dagegen: ',
  whyHasWords: ({ percent }) => `${percent} % der Frage stehen darin oder gleich daneben, seltene Wörter zählen mehr`,
  whyLacksWords: ({ percent }) =>
    `nur ${percent} % der Frage stehen darin oder gleich daneben, seltene Wörter zählen mehr`,
  whyUnknownWords: 'einige Wörter der Frage kommen im Bericht nicht vor',
  whyMissingName: 'ein Name oder eine Zahl der Frage steht nicht in der Nähe',
  whyOffered: 'er enthält, wonach gefragt ist',
  whyLacking: 'er enthält nichts von der Art, nach der gefragt ist',
  whyNoPremises: 'was die Frage voraussetzt, steht nicht in der Nähe',
  whyDetail: 'die Frage verlangt mehr, als in einen Satz passt',
  whyReaderSees: 'der Leser sieht darin eine Antwort',
  whyReaderDoubts: 'der Leser sieht darin keine klare Antwort',
  whyAhead: 'er liegt klar vor den anderen Sätzen',
  whyClose: 'er liegt kaum vor den anderen Sätzen',

  whyRead: ({ count }) =>
    plural(count, {
      one: 'Der Leser hat 1 Abschnitt des Berichts gelesen.',
      other: `Der Leser hat ${count} Abschnitte des Berichts gelesen.`,
    }),
  whyMarked: ' In diesem Satz hat er markiert: ',
  whyMarkedNone: ' In diesem Satz hat er nichts markiert.',
  whyNotReached: ' Bis zu diesem Satz ist er nicht gekommen.',
  whySure:
    'Der Leser wurde nicht gebraucht: Die Wörter allein ließen keinen Zweifel. Nach Wörtern allein liegt die Schwelle niedriger.',
  whyBusy:
    'Der Leser war beschäftigt, also haben die Wörter allein entschieden. Nach Wörtern allein liegt die Schwelle niedriger.',
  whyNotEnglish:
    'Der Leser liest nur Englisch, also haben die Wörter allein entschieden. Nach Wörtern allein liegt die Schwelle niedriger.',
  whyNoReader:
    'Der Leser lief nicht, also haben die Wörter allein entschieden. Nach Wörtern allein liegt die Schwelle niedriger.',

  whyAnswer: 'Antwort',
  whyClosest: 'ähnlichste Stelle',
  whyNotFound: 'keine Antwort',
  whyDecided: ({ verdict, percent, needed, strictness }) =>
    `Gilt als ${verdict}: Mit einer Wahrscheinlichkeit von ${number(percent)} % beantwortet er die Frage, eine Antwort braucht ${number(needed)} % (Strenge: ${strictness}).`,
  whyRaised: ({ reason }) => ` Das ist mehr als sonst, denn ${reason}.`,
  whyNever: ({ verdict, percent, strictness, reason }) =>
    `Gilt als ${verdict}: Mit einer Wahrscheinlichkeit von ${number(percent)} % beantwortet er die Frage; als Antwort kann er bei keiner Strenge (hier: ${strictness}) gelten, denn ${reason}.`,
  whyUnknownName: 'ein Name der Frage kommt im Bericht nie vor',
  whyUnknownWord: 'ein Wort dieser kurzen Frage kommt im Bericht nicht vor',

  whyNext: 'Danach kommen:',
  whyStillSo: ({ revision }) =>
    `Der Bericht hat sich seit dieser Antwort geändert (sie stammt aus Fassung ${revision}); die Antwort ist aber noch dieselbe.`,

  whyOutdated:
    'Das würde ich jetzt anders beantworten, weil sich der Bericht oder eine Einstellung seither geändert hat: Frag noch einmal und sieh dir die neue Antwort an.',
  askAgain: 'Noch einmal fragen',
  whyNoAnswer: 'Diese Nachricht ist keine Antwort von mir auf eine Frage: Wähle eine, die das ist.',
  whyNoQuestion:
    'Dieser Nachricht ist nicht anzusehen, auf welche Frage sie antwortet: Stell die Frage noch einmal mit /frag, nur für dich, und drück den Knopf unter der Antwort.',
  whyPinned:
    'Diese Antwort hat ein Moderator an die Frage geheftet, also wurde nichts abgewogen: /anheften zeigt, was angeheftet ist.',
  whyRule:
    'Fragen dieser Form beantwortet eine feste Regel oder eine Liste, also wurde kein Satz abgewogen: Formuliere die Frage anders, dann wird der Bericht durchsucht.',
  whyNothing:
    'Kein Satz des Berichts hat mit dieser Frage zu tun, also wurde nichts abgewogen: Frag mit Wörtern, die im Bericht vorkommen.',
};
