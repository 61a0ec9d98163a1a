import type { Translation } from '../catalogue.ts';
import type { settings as english } from '../en/settings.ts';
import { grammarOf } from '../grammar.ts';

const { plural, number } = grammarOf('de');

/** How a server is set up, in German. */
export const settings: Translation<typeof english> = {
  setUp: 'So ist dieser Server eingerichtet',
  settingsSaved: 'Gespeichert.',
  settingsBusy: 'Andere ändern diese Einstellungen gerade auch: Versuch es noch einmal.',
  settingsToo: 'Einstellungen, die dazu gehören:',
  askChannelsNote: 'Kanäle, in denen gewöhnliche Nachrichten beantwortet werden',
  moderatorRoleNote:
    'Wer sie hat, darf den Bericht ändern. Gib ihr auch die Befehle frei, unter Servereinstellungen → Integrationen: Discord zeigt sie sonst niemandem',
  moderatorsChannelNote: 'Der Kanal, in dem Änderungen und Berichtigungen gemeldet werden',
  privateByDefaultNote: 'Ob Antworten auf Befehle nur sieht, wer gefragt hat',
  feedbackNote: 'Ob unter Antworten Knöpfe für Rückmeldungen stehen',
  strictnessNote:
    'Wie sicher der Bot sein muss, bevor er eine Stelle als Antwort zeigt und nicht als ähnlichste Stelle',
  seedNote: 'Ob die mitgelieferten Artikel zum Bericht gehören',
  retentionNote: 'Wie lange unbeantwortete Fragen aufbewahrt werden',
  seconds: ({ count }) => plural(count, { one: '1 Sekunde', other: `${number(count)} Sekunden` }),
  noWait: 'keine Wartezeit',
  days: ({ count }) => plural(count, { one: '1 Tag', other: `${number(count)} Tage` }),
  none: 'keine',
  on: 'an',
  off: 'aus',

  askChannelsRule: ({ most }) => `„fragekanäle“ müssen höchstens ${most} Kanäle sein.`,
  moderatorRoleRule: '„moderationsrolle“ muss eine Rolle sein.',
  moderatorsChannelRule: '„moderationskanal“ muss ein Kanal sein.',
  privateByDefaultRule: '„privat“ muss an oder aus sein.',
  feedbackRule: '„feedback“ muss an oder aus sein.',
  strictnessRule: '„strenge“ muss mutig, ausgewogen oder vorsichtig sein.',
  cooldownRule: ({ most }) => `„wartezeit“ muss von 0 bis ${number(most)} Sekunden sein.`,
  seedRule: '„mitgeliefert“ muss an oder aus sein.',
  retentionRule: ({ most }) => `„aufbewahrung“ muss von 1 bis ${number(most)} Tage sein.`,
  channelLimitNote: 'Wie viele Fragen in einem Kanal in einer Minute beantwortet werden',
  cooldownNote:
    'Wie lange ein Mitglied zwischen zwei Fragen wartet; bei kurzer Wartezeit erst nach mehreren hintereinander',
  questionsAMinute: ({ count }) =>
    plural(count, { one: `1 Frage in der Minute`, other: `${count} Fragen in der Minute` }),
  noLimit: 'keine Grenze',
  channelLimitRule: ({ most }) => `„kanalgrenze“ muss von 0 bis ${number(most)} Fragen in der Minute sein.`,
};
