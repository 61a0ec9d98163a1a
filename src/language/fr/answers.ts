import type { Translation } from '../catalogue.ts';
import type { answers as english } from '../en/answers.ts';
import { grammarOf } from '../grammar.ts';

const { plural, number } = grammarOf('fr');

/** What replies to questions and look-ups say, in French. */
export const answers: Translation<typeof english> = {
  revision: ({ revision }) => `version ${revision}`,
  paragraphNumber: ({ number }) => `¶${number}`,
  paragraphCount: ({ count }) => plural(count, { one: `${count} paragraphe`, other: `${number(count)} paragraphes` }),
  quotedWord: ({ word }) => `« ${word} »`,
  comma: ', ',
  betweenSentences: ' ',
  inBrackets: ({ text }) => ` (${text})`,

  unsure: 'Le passage le plus proche – le dossier ne répond peut-être pas à cela',
  readAs: ({ question }: { question: string }) => `Lu comme : ${question} ?`,
  whichReading: 'Cela peut se lire de deux façons. Laquelle voulez-vous dire ?',
  notFound: 'Le dossier ne le dit pas.',
  nothingOn: ({ words }) => `Il ne contient rien sur ${words}. `,
  related: 'Voisin, mais pas une réponse : ',

  quoteNobody: 'Le dossier ne cite personne.',
  quoteUnknown: ({ name }) => `Le dossier ne cite personne du nom de « ${name} ».`,
  quoteAbout: ({ about }) => `Le dossier ne cite personne sur « ${about} ».`,
  quoteUnknownAbout: ({ name, about }) => `Le dossier ne cite pas « ${name} » sur « ${about} ».`,
  quotedPeople: ({ names }) => `Il cite ${names}.`,
  unnamedSpeaker: 'Auteur des propos non nommé',
  reported: 'Propos rapportés, non cités',

  leadsNobody: 'Le dossier ne dit pas qui dirige quoi que ce soit.',
  leadsUnknown: ({ what }) => `Le dossier ne dit pas qui dirige « ${what} ».`,
  knownLeads: ({ names }) => `Ceux qui y dirigent quelque chose : ${names}.`,

  peopleNobody: 'Le dossier ne nomme personne.',
  peopleUnknown: ({ name }) => `Le dossier ne nomme personne du nom de « ${name} ».`,
  knownPeople: ({ names }) => `Il nomme ${names}.`,
  namedIn: 'Nommé dans ',

  summaryNothing: "Il n'y a rien à résumer dans le dossier.",
  timelineNothing: 'Le dossier ne donne aucune date.',
  passagesNothing: 'Rien dans le dossier ne correspond à cela.',
  closest: 'Le plus proche dans le dossier',
  nothingClose: 'Rien dans le dossier ne ressemble à ce message.',
  differs: 'Différent',
  messageHas: ({ words }) => ` – message : ${words} ; `,
  colon: ' : ',
  foundDetails: 'Trouvé',
  absentDetails: 'Absent',
  comparedHow: 'Noms, nombres et mots sont comparés ; cela ne dit pas qui a raison.',
  passageWhere: ({ number, count, title }) => `¶${number} sur ${count} · ${title}`,

  help: 'Posez une question sur le dossier avec vos propres mots, ou utilisez une commande. La réponse reprend toujours les mots du dossier, avec leur emplacement.',
  helpCommand: ({ description }) => ` – ${description}`,
  more: ({ count }) => plural(count, { one: `${count} autre`, other: `${count} autres` }),
  andMore: ({ count }) => plural(count, { one: `… et ${count} autre`, other: `… et ${count} autres` }),

  open: 'Ouvrir à cette phrase',
  openArticle: ({ title }) => `Ouvrir ${title}`,
  inContext: 'Dans son contexte',
  morePassages: "D'autres passages",
  showParagraph: ({ number }) => `Voir ¶${number}`,
  previousParagraph: ({ number }) => `← ¶${number}`,
  nextParagraph: ({ number }) => `¶${number} →`,
  shorter: 'Plus court',
  longer: 'Plus long',
  quotationsOf: ({ name }) => `Citations de ${name}`,
  allCommands: 'Toutes les commandes',

  noArticles: "Le dossier n'a pas encore d'articles.",
  noParagraph: ({ number, count, title }) => `« ${title} » n'a pas de ¶${number} : donnez un nombre de 1 à ${count}.`,
  articleUnknown: ({ name, ids }) => `Le dossier n'a pas d'article « ${name} » : choisissez ${ids}.`,
  articleCount: ({ count }) => plural(count, { one: `${count} article`, other: `${number(count)} articles` }),
  helpExamples: 'Par exemple, avec les boutons ci-dessous :',
  helpMenu: "Dans le menu d'un message (appui long ou clic droit, puis Applications) :",
  pageOf: ({ number, count }) => `Page ${number} sur ${count}`,
  previousPage: ({ number }) => `‹ Page ${number}`,
  nextPage: ({ number }) => `Page ${number} ›`,
  notAsked: "Ce n'est pas ma question",
  cover: "Demander aux modérateurs de l'ajouter",
  wrongNoted: "Merci : les modérateurs verront que ce n'était pas votre question.",
  coverNoted: 'Merci : les modérateurs verront que vous aimeriez trouver cela dans le dossier.',
  notedAlready: "Vous l'avez déjà dit : cela compte une fois.",
  sayMore: 'Ajouter un mot pour les modérateurs',
  noteSaved: 'Merci : les modérateurs le liront.',
  feedbackGone:
    "Ce que vous avez dit de cette réponse n'est plus conservé : appuyez sur le bouton sous une nouvelle réponse.",
  passageGone: "Le dossier a changé depuis : il n'a plus ces mots. Redemandez pour voir ce qu'il dit maintenant.",
  feedbackOff: 'Ce serveur ne prend plus d’avis sur les réponses : dites-le aux modérateurs dans un message.',
};
