import type { Translation } from '../catalogue.ts';
import type { settings as english } from '../en/settings.ts';
import { grammarOf } from '../grammar.ts';

const { plural, number } = grammarOf('fr');

/** How a server is set up, in French. */
export const settings: Translation<typeof english> = {
  setUp: 'Réglages de ce serveur',
  settingsSaved: 'Enregistré.',
  settingsBusy: "D'autres modifient ces réglages au même moment : réessayez.",
  settingsToo: "Réglages qui l'accompagnent :",
  askChannelsNote: 'Salons où les messages ordinaires reçoivent une réponse',
  moderatorRoleNote:
    'Ses membres peuvent modifier le dossier. Autorisez-leur aussi les commandes, dans Paramètres du serveur → Intégrations : sinon Discord ne les montre à personne',
  moderatorsChannelNote: 'Le salon où sont annoncés changements et corrections',
  privateByDefaultNote: 'Si seule la personne qui demande voit les réponses aux commandes',
  feedbackNote: 'Si les réponses portent des boutons pour donner un avis',
  strictnessNote:
    "Le degré de certitude qu'il faut au bot pour donner un passage comme réponse et non comme le plus proche",
  seedNote: 'Si le dossier comprend les articles fournis',
  retentionNote: 'Combien de temps les questions sans réponse sont conservées',
  seconds: ({ count }) => plural(count, { one: `${count} seconde`, other: `${number(count)} secondes` }),
  noWait: 'aucune attente',
  days: ({ count }) => plural(count, { one: `${count} jour`, other: `${number(count)} jours` }),
  none: 'aucun',
  on: 'oui',
  off: 'non',

  askChannelsRule: ({ most }) => `« salons-questions » doit compter ${most} salons au plus.`,
  moderatorRoleRule: '« rôle-modération » doit être un rôle.',
  moderatorsChannelRule: '« salon-modération » doit être un salon.',
  privateByDefaultRule: '« privé » doit être oui ou non.',
  feedbackRule: '« avis » doit être oui ou non.',
  strictnessRule: '« exigence » doit être audacieuse, équilibrée ou prudente.',
  cooldownRule: ({ most }) => `« attente » doit être de 0 à ${number(most)} secondes.`,
  seedRule: '« fournis » doit être oui ou non.',
  retentionRule: ({ most }) => `« conservation » doit être de 1 à ${number(most)} jours.`,
  channelLimitNote: 'Combien de questions reçoivent une réponse dans un salon en une minute',
  cooldownNote:
    "Combien de temps un membre attend entre deux questions ; si l'attente est courte, seulement après plusieurs d'affilée",
  questionsAMinute: ({ count }) =>
    plural(count, { one: `${count} question par minute`, other: `${count} questions par minute` }),
  noLimit: 'aucune limite',
  channelLimitRule: ({ most }) => `« limite-salon » doit être de 0 à ${number(most)} questions par minute.`,
};
