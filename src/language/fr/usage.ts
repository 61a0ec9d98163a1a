import type { Translation } from '../catalogue.ts';
import type { usage as english } from '../en/usage.ts';
import { grammarOf } from '../grammar.ts';

const { number } = grammarOf('fr');

/** What is wrong with what somebody typed or chose, in French. */
export const usage: Translation<typeof english> = {
  questionEmpty: 'Posez une question sur le dossier, ou tapez /aide pour voir ce que vous pouvez demander.',
  questionTooLong: ({ most }) => `C'est trop long : posez votre question en ${number(most)} caractères au plus.`,
  moderatorsOnly: "Seuls les modérateurs de ce serveur peuvent le faire : demandez à l'un d'eux.",
  nothingKept:
    "Rien n'est conservé ici : ce dossier est un répertoire de fichiers. Lancez sans --corpus pour le modifier.",
  sourceMissing: "/dossier ajouter demande fichier, texte ou url : donnez l'article lui-même ou son adresse.",
  sourceTwice: 'Donnez un seul de fichier, texte et url à la fois.',
  intervalUnknown: 'tous-les doit être en minutes, heures ou jours, de 15m à 30d, par exemple 6h.',
  pinIncomplete: '/épingler demande aussi le paragraphe : donnez comme paragraphe le nombre qui suit le ¶.',

  commandUnknown: ({ name }) => `La commande /${name} n'existe pas : /aide les montre toutes.`,
  commandUnknownNear: ({ name, nearest }) => `La commande /${name} n'existe pas : vouliez-vous dire /${nearest} ?`,
  subcommandMissing: ({ command, names }) => `/${command} doit être suivi de l'un de ces mots : ${names}.`,
  optionNoFile: "Un fichier ne peut venir qu'avec la commande elle-même : tapez-la à nouveau.",
  optionMissing: ({ command, option, description }) => `/${command} demande ${option} : ${description}.`,
  optionNone: ({ command }) => `/${command} n'a pas d'options : tapez la commande seule.`,
  optionInteger: ({ option }) => `${option} doit être un nombre entier, par exemple 7.`,
  optionMin: ({ option, min }) => `${option} doit être au moins ${number(min)}.`,
  optionMax: ({ option, max }) => `${option} doit être au plus ${number(max)}.`,
  optionBoolean: ({ option }) => `${option} doit être true ou false.`,
  optionChoice: ({ option, choices }) => `${option} doit être l'une de ces valeurs : ${choices}.`,
  optionLong: ({ option, most }) => `${option} est trop long : ${number(most)} caractères au plus.`,

  optionMember: ({ option }) => `${option} doit être un membre : choisissez-en un dans la liste, ou écrivez-le <@123>.`,
};
