import type { Translation } from '../catalogue.ts';
import type { moderation as english } from '../en/moderation.ts';
import { grammarOf } from '../grammar.ts';

const { plural } = grammarOf('de');

/** What moderators are shown and told, in German. */
export const moderation: Translation<typeof english> = {
  proposed: ({ why }) => `Noch nicht ausgeführt: ${why}`,
  howAdded: 'neu',
  howChanged: 'geändert',
  howRemoved: 'entfernt',
  articleChange: ({ how }) => ` – ${how}`,
  articleChangeCounts: ({ how, counts }) => ` – ${how}: ${counts}`,
  paragraphsAdded: ({ count }) => plural(count, { one: '1 Absatz hinzugefügt', other: `${count} Absätze hinzugefügt` }),
  paragraphsChanged: ({ count }) => plural(count, { one: '1 Absatz geändert', other: `${count} Absätze geändert` }),
  paragraphsRemoved: ({ count }) => plural(count, { one: '1 Absatz entfernt', other: `${count} Absätze entfernt` }),
  asidesOnly: 'nur Bildunterschriften, Nachweise oder Überschriften',
  fact: ({ fact, before, after }) => `${fact}: ${before} → ${after}`,
  newFact: ({ fact, after }) => `${fact}: ${after}`,
  factId: 'Kennung',
  factTitle: 'Titel',
  factSource: 'Quelle',
  factUrl: 'Adresse',
  factPublished: 'veröffentlicht',
  factAuthors: 'von',
  factLanguage: 'Sprache',
  andMoreParagraphs: ({ count }) =>
    plural(count, { one: '… und 1 weiterer Absatz', other: `… und ${count} weitere Absätze` }),
  andMoreArticles: ({ count }) =>
    plural(count, { one: '… und 1 weiterer Artikel', other: `… und ${count} weitere Artikel` }),
  dropped: ({ texts }) => `Weggelassen, weil es nicht zum Text gehört: ${texts}`,
  notEnglish: ({ titles }: { titles: string }) =>
    `Nicht auf Englisch: ${titles}. Fragen dazu werden allein nach Wörtern beantwortet, also seltener.`,
  unchanged: ({ count }) =>
    plural(count, { one: 'An 1 Adresse nichts Neues.', other: `An ${count} Adressen nichts Neues.` }),
  sourceProblem: ({ source, problem }) => `${source}: ${problem}`,
  samples: 'Was der neue Text beantwortet:',
  breaks: 'Angeheftete Fragen, die ihre Antwort verlören:',
  brokenPins: 'Angeheftete Fragen, deren Wortlaut nicht mehr im Bericht steht:',
  labelled: ({ value }) => `: ${value}`,
  progress: ({ done, all }) => `${done} von ${all} Seiten abgerufen …`,
  confirm: 'Bestätigen',
  cancel: 'Abbrechen',
  nothing: 'Es gibt nichts zu ändern.',
  nothingRead: 'Nichts wurde geändert.',
  committed: ({ revision }) => `Fertig: Der Bericht ist jetzt in Fassung ${revision}.`,
  unchangedStory: ({ revision }) => `Der Bericht ist schon so, in Fassung ${revision}.`,
  conflict: 'Nichts wurde geändert: Der Bericht ist inzwischen ein anderer als der, den du gesehen hast.',
  gone: 'Diese Änderung wurde abgebrochen oder ist älter als ein Tag: Mach sie neu.',
  cancelled: 'Abgebrochen: Nichts wurde geändert.',
  notYours: 'Diese Änderung kann nur bestätigen oder abbrechen, wem sie gezeigt wurde: Mach deine eigene.',

  whyAdded: ({ source }) => `${source} hinzugefügt`,
  pastedTextNamed: ({ title }) => `eingefügten Text „${title}“`,
  whyRefreshed: ({ article }) => `${article} aktualisiert`,
  whyRefreshedAll: 'Alles aktualisiert',
  whyRemoved: ({ article }) => `${article} entfernt`,
  whyRolledBack: ({ revision }) => `Zurückgesetzt auf Fassung ${revision}`,
  whySeedOn: 'Mitgelieferte Artikel eingeschaltet',
  whySeedOff: 'Mitgelieferte Artikel ausgeschaltet',
  whySeeded: 'Die mitgelieferten Artikel',
  whyWatched: ({ url }) => `${url} beobachtet`,

  articleMissing: ({ article }) => `Der Bericht hat keinen Artikel „${article}“: /bericht liste zeigt alle.`,
  thatArticleMissing: 'Der Bericht hat keinen solchen Artikel: /bericht liste zeigt alle.',
  noAddress: ({ article }) => `„${article}“ kam von keiner Adresse: Füg den Artikel neu hinzu, um ihn zu ändern.`,
  noSentence: ({ number, sentence, count }) =>
    `¶${number} hat keinen Satz ${sentence}: Gib eine Zahl von 1 bis ${count} an.`,
  noRevision: ({ number }) => `Fassung ${number} gibt es nicht: /bericht verlauf zeigt alle.`,
  noEarlierRevision: ({ revision }) => `Der Bericht ist in Fassung ${revision}. Eine frühere gibt es noch nicht.`,
  chooseRevision: ({ revision, last }) =>
    `Der Bericht ist in Fassung ${revision}. Wähle eine Fassung von 1 bis ${last}.`,
  tooManyWatches: ({ most }) =>
    `${most} Adressen werden schon beobachtet: Beende erst eine mit /bericht nicht-beobachten.`,
  changedMeanwhile: 'Der Bericht wurde im selben Augenblick geändert.',
  watchHeld: ({ article, title }) =>
    `Auf der Seite von „${article}“ scheint nicht mehr der Artikel zu stehen: Das meiste fehlt, oder der Titel (jetzt „${title}“) und alle Absätze sind anders. Ich habe den Artikel behalten. Änderung ansehen und bestätigen: /bericht aktualisieren ${article}`,

  rollBackTo: ({ number }) => `Auf ${number} zurücksetzen`,
  showRevision: ({ number }) => `${number} zeigen`,
  noHistory: 'Der Bericht hat noch keinen Verlauf.',
  bundled: 'mitgeliefert',
  own: 'eigener',
  exported: ({ count }) =>
    plural(count, {
      one: '1 Artikel als Markdown, mit den Einstellungen. /bericht hinzufügen bringt ihn zurück.',
      other: `${count} Artikel als Markdown, mit den Einstellungen. /bericht hinzufügen bringt sie zurück.`,
    }),
  watching: ({ url, every }) =>
    `Ab jetzt wird ${url} alle ${every} gelesen, und was dort neu ist, kommt von selbst in den Bericht.`,
  watchedUntold:
    'In /einrichten ist kein Kanal für Moderatoren gewählt: Niemand erfährt, wenn sich dort etwas ändert oder nichts zu lesen ist.',
  unwatched: ({ url }) => `${url} wird nicht mehr von selbst gelesen.`,
  notWatched: ({ url }) => `${url} wird nicht beobachtet: /bericht liste zeigt, was beobachtet wird.`,
  watchLine: ({ url, every }) => `${url} · alle ${every}`,
  failingSince: ({ since, problem }) => ` · nicht lesbar seit ${since}: ${problem}`,
  readAt: ({ at }) => ` · gelesen ${at}`,
  watched: 'Beobachtet',
  pinned: ({ question }) => `Ab jetzt wird „${question}“ so beantwortet:`,
  unpin: ({ question }) => `„${question}“ nicht mehr anheften`,
  unpinned: ({ question }) => `„${question}“ ist nicht mehr angeheftet.`,
  notPinned: ({ question }) => `„${question}“ ist nicht angeheftet: /anheften allein zeigt, was es ist.`,
  noPins: 'Keine Frage ist angeheftet. /anheften frage:… absatz:7 heftet eine an.',
  pinLine: ({ number, text }) => `: ¶${number} ${text}`,
  brokenPin: ' – ungültig: Dieser Wortlaut steht nicht mehr im Bericht',
  noGaps: 'Niemand hat etwas gefragt, was der Bericht nicht beantwortet.',
  gapDays: ({ first, last }) => `${first} bis ${last}`,
  pinGap: ({ number }) => `Richtige Stelle für ${number} anheften`,
  dismiss: ({ number }) => `${number} verwerfen`,
  dismissed: 'Verworfen: Sie kommt nicht wieder auf die Liste.',
  notAGap: 'Diese Frage ist nicht mehr auf der Liste: /lücken zeigt sie, wie sie jetzt ist.',
  lookUpNotPinned: 'Das ist ein Befehl, und nur Fragen werden angeheftet: /lücken nimmt ihn von der Liste.',
  privacyDelete: 'Löschen, was mit mir verbunden ist',
  forgotten: ({ anonymised, dropped }) =>
    `Fertig: Deine ID ist aus ${plural(anonymised, { one: '1 Eintrag', other: `${anonymised} Einträgen` })} entfernt, und ${plural(dropped, { one: '1 deiner unbestätigten Änderungen ist', other: `${dropped} deiner unbestätigten Änderungen sind` })} verworfen.`,
  refreshed: ({ url, revision }) => `${url} hat sich geändert: Der Bericht ist jetzt in Fassung ${revision}.`,
  failing: ({ url, problem }) =>
    `${url} ist nicht lesbar; der Bericht bleibt, wie er ist, und es wird weiter versucht. ${problem}`,
  recovered: ({ url, since }) => `${url} ist wieder lesbar; seit ${since} war die Adresse es nicht.`,
  corrections: ({ count, revision }) =>
    plural(count, {
      one: `Fassung ${revision} hat geändert, was eine Nachricht zitiert; sie wird berichtigt:`,
      other: `Fassung ${revision} hat geändert, was ${count} Nachrichten zitieren; sie werden berichtigt:`,
    }),
  correctedPassage: ({ number, text }) => `¶${number}: ${text}`,
  gapAsked: ({ asked }) => plural(asked, { one: 'einmal', other: `${asked}-mal` }),
  gapWrong: ({ count }) =>
    plural(count, { one: '1 Mitglied: nicht das Gefragte', other: `${count} Mitglieder: nicht das Gefragte` }),
  gapCover: ({ count }) =>
    plural(count, {
      one: '1 Mitglied wünscht es sich im Bericht',
      other: `${count} Mitglieder wünschen es sich im Bericht`,
    }),
  gapNote: ({ note }) => `„${note}“`,
  privacyNothing: 'Unter deiner ID ist nichts aufbewahrt.',
  privacyHeld: ({ things }) => `Unter deiner ID aufbewahrt, auf allen Servern zusammen: ${things}.`,
  privacyRevisions: ({ count }) =>
    plural(count, { one: `1 Änderung an einem Bericht`, other: `${count} Änderungen an Berichten` }),
  privacyPins: ({ count }) =>
    plural(count, { one: `1 Frage, die du angeheftet hast`, other: `${count} Fragen, die du angeheftet hast` }),
  privacyWatches: ({ count }) =>
    plural(count, { one: `1 Adresse, die du beobachten lässt`, other: `${count} Adressen, die du beobachten lässt` }),
  privacyPending: ({ count }) =>
    plural(count, {
      one: `1 Änderung, die auf deine Bestätigung wartet, höchstens einen Tag`,
      other: `${count} Änderungen, die auf deine Bestätigung warten, höchstens einen Tag`,
    }),
  privacyDeleted:
    'Löschen nimmt deine ID aus alldem heraus; was du geändert hast, bleibt, und was du nicht bestätigt hast, wird verworfen.',
  privacyOthers: 'Von allen aufbewahrt, ohne wer es war:',
  privacyQuestions: ({ days }) =>
    `Fragen, die der Bericht nicht oder nicht wie gemeint beantwortet: ihre Wörter, der Tag, und was dazu geschrieben wird, ${plural(days, { one: '1 Tag', other: `${days} Tage` })} lang.`,
  privacyButtons: ({ days }) =>
    `Die Wörter langer Fragen, die hinter Knöpfen stehen, ${plural(days, { one: '1 Tag', other: `${days} Tage` })} lang.`,
  privacyAnswers:
    'Welche meiner Nachrichten was zitiert, und welche Nachricht jede davon beantwortet, nach den Nummern der Nachrichten, höchstens 30 Tage: um eine Antwort zu berichtigen und sie ihrer Frage folgen zu lassen.',
  privacySuggested:
    'Bis zu 20 kurze Fragen, die kürzlich vor aller Augen beantwortet wurden, um sie vorzuschlagen: nur im Arbeitsspeicher, bis sich der Bericht ändert oder ich neu gestartet werde.',
  privacyMessages: 'Keine andere Nachricht wird aufbewahrt, wer immer sie schrieb.',
};
