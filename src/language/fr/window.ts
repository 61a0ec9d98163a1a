import type { Translation } from '../catalogue.ts';
import type { window as english } from '../en/window.ts';

/** What the Discord window and the store say of their own accord, in French. */
export const window: Translation<typeof english> = {
  wordsWithheld:
    'Je ne peux pas lire ce message. Ouvrez son menu → Applications et cherchez-le dans le dossier, ou posez-moi la question avec vos mots.',
  hint: 'Mentionnez-moi avec une question sur le dossier, ou tapez /demander. /aide montre tout ce que je sais faire.',
  failed: "Quelque chose s'est mal passé de mon côté, et c'est noté. Veuillez réessayer.",
  blocked:
    "L'AutoMod de ce serveur a bloqué la réponse. Demandez aux modérateurs de l'autoriser, ou envoyez-moi la question en message privé.",
  notAllowed:
    "Je n'ai pas le droit de répondre dans ce salon. Demandez dans un autre, ou priez les modérateurs de me laisser écrire ici.",
  reference: ({ reference }) => `référence ${reference}`,
  storeUnreachable: 'Le stockage est injoignable pour le moment ; veuillez réessayer dans une minute.',
  storeRefuses:
    "Le stockage ne peut garder aucun changement pour le moment, rien n'a donc été modifié ; prévenez s'il vous plaît la personne qui gère ce bot.",
  commandForModerators: ({ command }) =>
    `/${command} est réservé aux modérateurs : il faut la permission « Gérer le serveur » ou le rôle choisi dans /configurer, qu'un administrateur du serveur peut vous donner.`,
  commandGone: ({ command }) =>
    `Je n'ai plus de commande /${command}. Discord cessera bientôt de la proposer ; /aide montre celles que j'ai.`,
  menuCommandGone: ({ command }) =>
    `Je n'ai plus de commande « ${command} ». Discord cessera bientôt de la proposer ; /aide montre celles que j'ai.`,
  wordless: "Ce message n'a pas de mots que je puisse lire : choisissez-en un qui en a.",
  fileUnreachable: ({ name }) => `Impossible de récupérer ${name} auprès de Discord : envoyez-le à nouveau.`,
  exportTooLarge: ({ name, most }) =>
    `${name} est trop volumineux pour ce serveur, qui accepte des fichiers de ${most} Mo : exportez le dossier dans la console.`,
  formClosed: "Ce formulaire vient d'une ancienne version de moi. Relancez la commande pour en avoir un nouveau.",
  oldButton: "Ce bouton vient d'une ancienne version de moi. Redemandez pour en avoir un nouveau.",
  correctionChanged: ({ number, revision }) =>
    `Correction : l'éditeur a modifié ce paragraphe (¶${number}, version ${revision}). Avant :`,
  correctionNow: 'Maintenant :',
  correctionRemoved: ({ number, revision }) =>
    `Correction : l'éditeur a supprimé ce paragraphe (¶${number}, version ${revision}), qui disait :`,
  correctionShort: ({ number, revision }) =>
    `Correction : l'éditeur a depuis modifié ¶${number} (version ${revision}). Redemandez pour voir ce qu'il dit maintenant.`,
  showAll: 'Tout voir',
  share: 'Partager',
  showMe: 'Voir aussi',
  forMember: ({ member }) => `Pour ${member}`,
  sharedBy: ({ member }) => `Partagé par ${member}`,
  pagesNotYours:
    'Seule la personne qui a demandé tourne ces pages. Vous pouvez avoir les vôtres, visibles de vous seul.',
  privateForSomebody: "Une réponse pour quelqu'un ne peut pas être privée : retirez privé ou pour.",
  mayNotShare: 'Vous ne pouvez pas envoyer de messages ici, la réponse reste donc chez vous.',
  sharedAlready: 'Elle est déjà partagée.',
  busy: 'Discord me fait répondre moins souvent pour le moment. Veuillez redemander dans une minute.',
  wait: ({ when }) => `Vous demandez plus vite que je ne peux chercher. Je vous réponds à nouveau ${when}.`,
  channelWait: ({ when }) => `Beaucoup de questions arrivent ici. Je réponds à la prochaine ${when}.`,
};
