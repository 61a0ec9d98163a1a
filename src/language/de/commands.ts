import type { CommandTable } from '../commandWords.ts';

const article = { name: 'artikel', description: 'Welcher Artikel' };
const articleOrFirst = { name: 'artikel', description: 'Welcher Artikel; der erste, wenn du nichts angibst' };
const url = { name: 'url', description: 'Eine Adresse, die mit https:// beginnt' };
const revision = { name: 'fassung', description: 'Die Nummer einer Fassung' };
const change = { name: 'änderung', description: 'Welche Änderung' };
const question = { name: 'frage', description: 'Was du wissen willst' };

/** What commands and their options are called in German. */
export const commands: CommandTable = {
  shared: {
    private: { name: 'privat', description: 'Ob nur du die Antwort siehst' },
    for: { name: 'für', description: 'Ein Mitglied, für das die Antwort ist' },
  },
  named: {
    ask: { name: 'frag', description: 'Frag etwas zum Bericht', options: { question } },
    'ask-about-this': {
      name: 'Dazu etwas fragen',
      description: 'Frag den Bericht etwas, mit einer Nachricht vor Augen',
      options: { question },
    },
    'why-this': {
      name: 'Warum diese Antwort?',
      description: 'Warum eine Frage so beantwortet wird: was abgewogen wurde und was entschied',
      options: { question: { name: 'frage', description: 'Die Frage, die beantwortet wurde' } },
    },
    'find-in-the-story': {
      name: 'Im Bericht finden',
      description: 'Was von einer Nachricht im Bericht steht: die ähnlichsten Stellen, ihre Namen und Zahlen',
      options: { text: { name: 'text', description: 'Die Wörter der Nachricht' } },
    },
    corpus: { name: 'bericht', description: 'Woraus der Bericht besteht, und wie er sich ändert' },
    'corpus add': {
      name: 'hinzufügen',
      description: 'Einen Artikel hinzufügen oder durch seine neue Fassung ersetzen',
      options: {
        url,
        file: { name: 'datei', description: 'Eine .md-, .txt- oder .html-Datei oder eine .zip davon' },
        text: { name: 'text', description: 'Der Text selbst, Leerzeilen zwischen den Absätzen' },
        title: { name: 'titel', description: 'Der Titel des Textes' },
      },
    },
    'corpus refresh': {
      name: 'aktualisieren',
      description: 'Alles neu abrufen, oder einen Artikel',
      options: { article },
    },
    'corpus remove': { name: 'entfernen', description: 'Einen Artikel aus dem Bericht nehmen', options: { article } },
    'corpus list': { name: 'liste', description: 'Die Artikel, woher sie kommen, und was beobachtet wird' },
    'corpus show': {
      name: 'zeigen',
      description: 'Ein Artikel, oder was eine Fassung geändert hat',
      options: { article, revision },
    },
    'corpus history': {
      name: 'verlauf',
      description: 'Wer wann was geändert hat',
      options: { before: { name: 'vor', description: 'Nur Fassungen vor dieser' } },
    },
    'corpus rollback': { name: 'zurücksetzen', description: 'Eine frühere Fassung zurückholen', options: { revision } },
    'corpus export': { name: 'export', description: 'Alles als Zip mit Markdown-Dateien' },
    'corpus watch': {
      name: 'beobachten',
      description: 'Einen Artikel oder einen Feed von selbst neu lesen',
      options: {
        url,
        every: { name: 'alle', description: 'Wie oft: 30m, 6h, 1d; alle sechs Stunden, wenn du nichts angibst' },
      },
    },
    'corpus unwatch': {
      name: 'nicht-beobachten',
      description: 'Eine Adresse nicht mehr von selbst lesen',
      options: { url },
    },
    'corpus confirm': { name: 'bestätigen', description: 'Eine gezeigte Änderung ausführen', options: { change } },
    'corpus cancel': { name: 'abbrechen', description: 'Eine gezeigte Änderung verwerfen', options: { change } },
    doctor: { name: 'diagnose', description: 'Was den Bot hier am Arbeiten hindert, und was dagegen zu tun ist' },
    gaps: {
      name: 'lücken',
      description: 'Was gefragt wurde und der Bericht nicht beantwortet',
      options: { dismiss: { name: 'verwerfen', description: 'Nimmt eine Frage von der Liste: ihr Kürzel' } },
    },
    help: { name: 'hilfe', description: 'Was du fragen kannst, und die Befehle' },
    passage: {
      name: 'absatz',
      description: 'Ein Absatz des Berichts, wie er zitiert wird',
      options: { number: { name: 'nummer', description: 'Die Zahl hinter dem ¶' }, article: articleOrFirst },
    },
    pin: {
      name: 'anheften',
      description: 'Eine Frage mit einer gewählten Stelle beantworten; allein zeigt es, was angeheftet ist',
      options: {
        question: { name: 'frage', description: 'Die Frage, wie sie gestellt wird' },
        passage: { name: 'absatz', description: 'Die Zahl hinter dem ¶' },
        article: articleOrFirst,
        sentence: { name: 'satz', description: 'Welcher Satz des Absatzes; alle, wenn du nichts angibst' },
        gap: { name: 'lücke', description: 'Anstelle der Frage: ihr Kürzel aus /lücken' },
        remove: { name: 'lösen', description: 'Die Frage nicht mehr anheften' },
      },
    },
    privacy: { name: 'datenschutz', description: 'Was über dich aufbewahrt wird, und wie du es löschst' },
    'privacy show': { name: 'zeigen', description: 'Was aufbewahrt wird, und wie lange' },
    'privacy delete': { name: 'löschen', description: 'Deine ID aus allem entfernen, was aufbewahrt wird' },
    quote: {
      name: 'zitat',
      description: 'Was jemand im Bericht sagt, Wort für Wort',
      options: {
        speaker: { name: 'wer', description: 'Wer es sagt; lass es weg für alle' },
        about: { name: 'thema', description: 'Worum es geht' },
      },
    },
    search: {
      name: 'suche',
      description: 'Die Stellen des Berichts, in denen bestimmte Wörter stehen',
      options: {
        terms: { name: 'wörter', description: 'Die Wörter, nach denen gesucht wird' },
        page: { name: 'seite', description: 'Welche Seite davon; die erste, wenn du nichts angibst' },
      },
    },
    setup: {
      name: 'einrichten',
      description: 'Wie sich der Bot auf diesem Server verhält',
      options: {
        'ask-channels': {
          name: 'fragekanäle',
          description: 'Kanäle, in denen gewöhnliche Nachrichten beantwortet werden; none für keinen',
        },
        'moderator-role': {
          name: 'moderationsrolle',
          description: 'Eine Rolle, deren Mitglieder den Bericht ändern dürfen; none für keine',
        },
        'moderators-channel': {
          name: 'moderationskanal',
          description: 'Wo Änderungen gemeldet werden; none für nirgends',
        },
        private: { name: 'privat', description: 'Ob Antworten auf Befehle nur sieht, wer gefragt hat' },
        feedback: { name: 'feedback', description: 'Ob unter Antworten Knöpfe für Rückmeldungen stehen' },
        strictness: {
          name: 'strenge',
          description: 'Wie sicher der Bot sein muss, bevor er eine Stelle als Antwort zeigt',
          choices: { bold: 'mutig', even: 'ausgewogen', careful: 'vorsichtig' },
        },
        cooldown: { name: 'wartezeit', description: 'Sekunden zwischen zwei Fragen eines Mitglieds' },
        'channel-limit': {
          name: 'kanalgrenze',
          description: 'Fragen, die in einem Kanal in einer Minute beantwortet werden; 0 für keine Grenze',
        },
        seed: { name: 'mitgeliefert', description: 'Ob die mitgelieferten Artikel zum Bericht gehören' },
        retention: { name: 'aufbewahrung', description: 'Tage, die unbeantwortete Fragen aufbewahrt werden' },
      },
    },
    sources: { name: 'quellen', description: 'Die Artikel, aus denen der Bericht besteht' },
    summary: {
      name: 'zusammenfassung',
      description: 'Der Bericht in einigen seiner eigenen Sätze',
      options: {
        length: {
          name: 'länge',
          description: 'Wie lang: kurz, mittel oder lang',
          choices: { short: 'kurz', medium: 'mittel', long: 'lang' },
        },
      },
    },
    timeline: { name: 'zeitleiste', description: 'Was geschah und geschehen wird, der Zeit nach' },
    'who-leads': {
      name: 'wer-leitet',
      description: 'Wer was leitet, nach dem Bericht',
      options: { what: { name: 'was', description: 'Eine Seite, eine Gruppe oder ein Ereignis, etwa the US side' } },
    },
    who: {
      name: 'wer',
      description: 'Wer jemand ist, nach dem Bericht',
      options: {
        name: { name: 'name', description: 'Ein Name oder eine Rolle; lass es weg für alle, die der Bericht nennt' },
      },
    },
    context: {
      name: 'zusammenhang',
      description: 'Eine Stelle zwischen den Absätzen darum herum',
      options: {
        number: { name: 'nummer', description: 'Die Zahl hinter dem ¶' },
        words: { name: 'wörter', description: 'Welche Wörter des Absatzes; alle, wenn du nichts angibst' },
        article: articleOrFirst,
      },
    },
    feedback: { name: 'rückmeldung', description: 'Was du zu einer Antwort sagst' },
    'feedback wrong': {
      name: 'falsch',
      description: 'Eine Antwort ist nicht das Gefragte',
      options: {
        question: { name: 'frage', description: 'Was gefragt wurde' },
        answer: { name: 'antwort', description: 'Welche Antwort' },
      },
    },
    'feedback cover': {
      name: 'aufnehmen',
      description: 'Der Bericht sollte eine Frage beantworten',
      options: {
        question: { name: 'frage', description: 'Was gefragt wurde' },
        answer: { name: 'antwort', description: 'Welche Antwort' },
      },
    },
    'feedback note': {
      name: 'bemerkung',
      description: 'Den Moderatoren mehr sagen',
      options: {
        answer: { name: 'antwort', description: 'Welche Antwort' },
        note: { name: 'bemerkung', description: 'Was wolltest du wissen? Dein Name wird nicht aufbewahrt.' },
      },
    },
  },
};
