import type { Translation } from '../catalogue.ts';
import type { sources as english } from '../en/sources.ts';
import { grammarOf } from '../grammar.ts';

const { number } = grammarOf('de');

/** Why a file, a page or a feed gives no article, in German. */
export const sources: Translation<typeof english> = {
  thatPage: 'Diese Seite',
  noFeed: ({ host }) => `${host} hat unter dieser Adresse keinen RSS-, Atom- oder JSON-Feed: Prüf den Link.`,
  feedNotArticle: 'Diese Adresse ist ein Feed, kein Artikel: Lass sie stattdessen beobachten.',
  notAnAddress: 'Das ist keine Webadresse: Gib eine an, die mit https:// beginnt.',
  notHttp: 'Abgerufen werden nur Adressen mit http und https.',
  addressWithPassword: 'Adressen, in denen ein Benutzername oder ein Passwort steht, werden nicht abgerufen.',
  wrongPort: ({ port }) => `Von Port ${port} werden keine Webseiten abgerufen.`,
  notPublic: ({ host }) => `${host} ist nicht im öffentlichen Internet: Abgerufen werden nur öffentliche Seiten.`,
  endlessRedirects: ({ host }) =>
    `${host} leitet endlos von einer Adresse zur nächsten weiter: Gib die Adresse an, bei der dein Browser landet.`,
  robotsForbid: ({ host }) =>
    `${host} bittet Programme, diese Seite nicht abzurufen (robots.txt): Füg stattdessen den Text des Artikels ein.`,
  pageNotFound: ({ host }) => `${host} hat unter dieser Adresse keine Seite: Prüf den Link.`,
  siteBusy: ({ host, status }) =>
    `${host} kann die Seite gerade nicht liefern (${status}): Versuch es später noch einmal.`,
  pageDenied: ({ host, status }) =>
    `${host} gibt diese Seite keinem Programm (${status}): Füg stattdessen den Text des Artikels ein.`,
  fetchCancelled: 'Das Abrufen wurde abgebrochen.',
  siteSlow: 'Die Website hat zu lange nicht geantwortet: Versuch es später noch einmal.',
  hostUnreachable: ({ host }) =>
    `${host} ist gerade nicht erreichbar: Prüf die Adresse, oder versuch es später noch einmal.`,
  siteUnreachable: 'Die Website ist gerade nicht erreichbar: Prüf die Adresse, oder versuch es später noch einmal.',
  notAPage: ({ type }) => `Diese Adresse ist ${type}: Gelesen werden nur Webseiten, reiner Text und Markdown.`,
  notAFeed: ({ type }) => `Diese Adresse ist ${type}: Gelesen werden nur RSS-, Atom- und JSON-Feeds.`,
  typeUnknown: 'von unbekannter Art',
  pageTooLarge: ({ megabytes }) =>
    `Diese Seite ist größer als ${megabytes} MB: Füg stattdessen den Text des Artikels ein.`,
  pageDamaged: 'Die Website hat eine Seite geschickt, die sich nicht entpacken lässt: Versuch es später noch einmal.',
  pageUndecodable:
    'Einige Zeichen dieser Seite sind in keiner bekannten Kodierung: Füg stattdessen den Text des Artikels ein.',
  pageTooHeavy: 'Diese Seite zu lesen braucht zu viel Zeit oder Speicher: Füg stattdessen den Text des Artikels ein.',

  notAnUpload: ({ name, endings }) => `${name} ist keine ${endings}-Datei: Speichere sie als eine davon.`,
  notAnArticleFile: ({ name, endings }) =>
    `${name} ist keine Datei, aus der Artikel gelesen werden: Speichere sie als ${endings}.`,
  notText: ({ name }) => `${name} ist kein Text (es sind NUL-Bytes darin): Speichere ihn als reinen Text in UTF-8.`,
  notUtf8: ({ name }) => `${name} ist nicht in UTF-8: Speichere die Datei als reinen Text in UTF-8.`,
  fileTooLarge: ({ name, most }) => `${name} ist zu groß: Erlaubt sind ${most} MB. Teil die Datei in mehrere auf.`,
  articleTooLarge: ({ name, megabytes, most }) =>
    `${name} hat ${megabytes} MB, erlaubt sind ${most} MB: Teil die Datei in mehrere Artikel auf.`,
  noText: ({ name }) => `In ${name} steht kein Text: Schreib den Artikel hinein, oder lösch die Datei.`,
  noArticleText: ({ name }) =>
    `${name} enthält keinen Artikeltext: Gib die Seite des Artikels selbst an, oder füg seinen Text ein.`,
  tooManyParagraphs: ({ name, most }) =>
    `${name} hat mehr als ${number(most)} Absätze: Teil den Text in mehrere Artikel auf.`,
  paragraphsOverLimit: ({ name, count, most }) =>
    `„${name}“ hat ${number(count)} Absätze, erlaubt sind ${number(most)}: Teil den Text in mehrere Artikel auf.`,
  paragraphTooLong: ({ paragraph, name, count, most }) =>
    `¶${paragraph} von „${name}“ hat ${number(count)} Zeichen, erlaubt sind ${number(most)}: Setz Leerzeilen zwischen die Absätze.`,
  tooMuchMarkup: ({ name, most }) =>
    `${name} hat mehr als ${number(most)} Markup-Elemente: Gib die Seite des Artikels selbst an.`,
  markupTooDeep: ({ name, most }) =>
    `${name} verschachtelt das Markup tiefer als ${most} Ebenen: Gib die Seite des Artikels selbst an.`,

  frontMatterOpen: ({ name }) =>
    `${name}, Zeile 1: Der Vorspann hat kein Ende; setz eine Zeile mit --- dahinter, oder lösch Zeile 1.`,
  frontMatterLong: ({ name }) =>
    `${name}: Der Vorspann ist zu lang; behalt nur title, source, url, published, authors und language.`,
  frontMatterNotYaml: ({ name, line, error }) =>
    `${name}, Zeile ${line}: Der Vorspann ist kein YAML (${error}); berichtige ihn, oder setz den Wert in Anführungszeichen.`,
  frontMatterReference: ({ name }) => `${name}: Im Vorspann steht ein Verweis (*name); schreib den Wert selbst hin.`,
  frontMatterWrong: ({ name, problems }) => `${name}: ${problems}`,
  frontMatterNoLines: 'Der Vorspann muss aus Zeilen wie „title: …“ bestehen.',
  mustBeLine: ({ field }) => `„${field}“ muss eine Zeile Text sein.`,
  mustBeAddress: ({ field }) => `„${field}“ muss eine Adresse sein, die mit https:// oder http:// beginnt.`,
  mustBeDate: ({ field }) => `„${field}“ muss ein Datum sein wie 2031-05-04 oder 2031-05-04T18:30:00Z.`,
  mustBeNames: ({ field }) => `„${field}“ muss ein Name oder eine Liste von Namen sein.`,
  mustBeLanguage: ({ field }) => `„${field}“ muss ein Sprachkürzel sein wie en oder pt-BR.`,

  zipDamaged: ({ name }) => `${name} ist keine Zip-Datei oder beschädigt: Pack sie neu.`,
  zipTooLarge: ({ name }) =>
    `${name} enthält entpackt mehr, als gelesen wird (5 MB je Datei, 40 MB und 12.000 Dateien insgesamt): Füg weniger Artikel hinzu.`,
  zipEmpty: ({ name, endings }) => `${name} enthält keine ${endings}-Dateien: Leg die Artikel hinein.`,
  zipTwice: ({ name, id }) => `${name} hat zwei Dateien für den Artikel „${id}“: Benenn eine davon um.`,
  bundledUnreadable: ({ problem }) => `Die mitgelieferten Artikel sind nicht lesbar: ${problem}`,
};
