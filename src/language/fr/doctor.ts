import type { Translation } from '../catalogue.ts';
import type { doctor as english } from '../en/doctor.ts';
import { grammarOf } from '../grammar.ts';

const { plural } = grammarOf('fr');

/** What moderators are told of how the bot stands on their server, in French. */
export const doctor: Translation<typeof english> = {
  doctorWell: 'Tout va bien.',
  doctorToDo: ({ count }) => plural(count, { one: `${count} point à régler :`, other: `${count} points à régler :` }),
  doctorOk: 'en ordre',
  doctorWrong: 'à régler',
  permissionViewChannel: 'Voir le salon',
  permissionSendMessages: 'Envoyer des messages',
  permissionSendMessagesInThreads: 'Envoyer des messages dans les fils',
  permissionReadMessageHistory: 'Voir les anciens messages',
  doctorHere: ({ channel }) => `#${channel}, où vous êtes : je peux y répondre.`,
  doctorAskChannel: ({ channel }) => `#${channel}, un salon à questions : je peux y répondre.`,
  doctorModeratorsChannel: ({ channel }) => `#${channel}, le salon de modération : je peux y écrire.`,
  doctorMissing: ({ channel, permissions }) =>
    `#${channel} : il me manque ${permissions}. Accordez-le-moi là (Modifier le salon, Permissions).`,
  doctorUnseen: ({ channel }) =>
    `Le salon d'identifiant ${channel} n'existe plus, ou je ne peux pas le voir : accordez-moi « Voir le salon » là, ou choisissez-en un autre dans /configurer.`,
  doctorReads: 'Contenu des messages : je le reçois, les salons à questions ont donc des réponses.',
  doctorReadsNot:
    'Contenu des messages : je ne le reçois pas, les salons à questions restent donc muets. La personne qui me gère active Message Content Intent (portail des développeurs, Bot) et me relance.',
  doctorReadsNotNeeded: "Contenu des messages : je ne le reçois pas, et rien sur ce serveur n'en a besoin.",
  doctorCommands: 'Commandes : Discord propose celles que j’ai.',
  doctorDrift: ({ names }) =>
    `Commandes : ce que Discord propose n'est pas ce que j'ai (${names}). La personne qui me gère lance npm run deploy.`,
  doctorDriftAdded: ({ names }) => `non proposé : ${names}`,
  doctorDriftChanged: ({ names }) => `périmé : ${names}`,
  doctorDriftRemoved: ({ names }) => `plus à moi : ${names}`,
  doctorDriftUnknown: "Commandes : Discord n'a pas dit lesquelles il propose. Réessayez dans une minute.",
  doctorConnection: ({ ago }) => `Connexion : le dernier événement de Discord est arrivé il y a ${ago}.`,
  doctorConnectionNew: 'Connexion : depuis que je suis connecté, Discord ne m’a envoyé que des commandes.',
  doctorHeartbeat: ({ ms }) => `Le dernier battement a reçu sa réponse en ${ms} ms.`,
  doctorStory: ({ revision, at, articles }) =>
    `Dossier : ${plural(articles, { one: `${articles} article`, other: `${articles} articles` })} en version ${revision}, faite le ${at}.`,
  doctorStoryBundled: ({ revision, articles }) =>
    `Dossier : ${plural(articles, { one: `${articles} article`, other: `${articles} articles` })} en version ${revision}, tel que fourni avec moi.`,
  doctorStoryEmpty:
    "Dossier : il n'a pas d'articles, rien ne peut donc recevoir de réponse. /dossier ajouter en ajoute un.",
  doctorWatchesNone: 'Adresses suivies : aucune.',
  doctorWatches: ({ count }) =>
    plural(count, {
      one: `Adresses suivies : ${count}, lisible.`,
      other: `Adresses suivies : ${count}, toutes lisibles.`,
    }),
  doctorWatchFailing: ({ url, since, problem }) =>
    `${url} est illisible depuis ${since}. ${problem} /dossier ne-plus-suivre arrête les essais.`,
  doctorStore: 'Stockage : il répond.',
  doctorReader: 'Lecteur : il fonctionne.',
  doctorReaderStarting: 'Lecteur : il démarre.',
  doctorReaderOff: 'Lecteur : désactivé (READER=off). Les réponses se fondent sur les mots seuls.',
  doctorReaderFailed:
    'Lecteur : inutilisable ici, les réponses se fondent donc sur les mots seuls. Demandez à la personne qui m’héberge de relancer npm ci ou de mettre READER=off.',
  doctorInvite: 'Me réinviter avec ces permissions',
  minutes: ({ count }) => plural(count, { one: `${count} minute`, other: `${count} minutes` }),
  hours: ({ count }) => plural(count, { one: `${count} heure`, other: `${count} heures` }),
};
