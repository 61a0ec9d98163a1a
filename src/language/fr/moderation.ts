import type { Translation } from '../catalogue.ts';
import type { moderation as english } from '../en/moderation.ts';
import { grammarOf } from '../grammar.ts';

const { plural } = grammarOf('fr');

/** What moderators are shown and told, in French. */
export const moderation: Translation<typeof english> = {
  proposed: ({ why }) => `Pas encore fait : ${why}`,
  howAdded: 'nouveau',
  howChanged: 'modifié',
  howRemoved: 'retiré',
  articleChange: ({ how }) => ` – ${how}`,
  articleChangeCounts: ({ how, counts }) => ` – ${how} : ${counts}`,
  paragraphsAdded: ({ count }) =>
    plural(count, { one: `${count} paragraphe ajouté`, other: `${count} paragraphes ajoutés` }),
  paragraphsChanged: ({ count }) =>
    plural(count, { one: `${count} paragraphe modifié`, other: `${count} paragraphes modifiés` }),
  paragraphsRemoved: ({ count }) =>
    plural(count, { one: `${count} paragraphe retiré`, other: `${count} paragraphes retirés` }),
  asidesOnly: 'seulement des légendes, crédits ou intertitres',
  fact: ({ fact, before, after }) => `${fact} : ${before} → ${after}`,
  newFact: ({ fact, after }) => `${fact} : ${after}`,
  factId: 'identifiant',
  factTitle: 'titre',
  factSource: 'source',
  factUrl: 'adresse',
  factPublished: 'publié',
  factAuthors: 'auteurs',
  factLanguage: 'langue',
  andMoreParagraphs: ({ count }) =>
    plural(count, { one: `… et ${count} autre paragraphe`, other: `… et ${count} autres paragraphes` }),
  andMoreArticles: ({ count }) =>
    plural(count, { one: `… et ${count} autre article`, other: `… et ${count} autres articles` }),
  dropped: ({ texts }) => `Laissé de côté, car hors du texte : ${texts}`,
  notEnglish: ({ titles }: { titles: string }) =>
    `Pas en anglais : ${titles}. Les réponses se fondent sur les mots seuls, il y en aura donc moins.`,
  unchanged: ({ count }) =>
    plural(count, { one: `Rien de nouveau à ${count} adresse.`, other: `Rien de nouveau à ${count} adresses.` }),
  sourceProblem: ({ source, problem }) => `${source} : ${problem}`,
  samples: 'Ce à quoi le nouveau texte répond :',
  breaks: 'Questions épinglées qui perdraient leur réponse :',
  brokenPins: 'Questions épinglées dont les mots ne sont plus dans le dossier :',
  labelled: ({ value }) => ` : ${value}`,
  progress: ({ done, all }) => `${done} pages lues sur ${all}…`,
  confirm: 'Confirmer',
  cancel: 'Annuler',
  nothing: "Il n'y a rien à modifier.",
  nothingRead: "Rien n'a été modifié.",
  committed: ({ revision }) => `C'est fait : le dossier est en version ${revision}.`,
  unchangedStory: ({ revision }) => `Le dossier est déjà ainsi, en version ${revision}.`,
  conflict: "Rien n'a été fait : le dossier a changé depuis que vous avez vu ceci.",
  gone: "Ce changement a été annulé ou date de plus d'un jour : refaites-le.",
  cancelled: "Annulé : rien n'a été modifié.",
  notYours: 'Seul le modérateur à qui ce changement a été montré peut le confirmer ou l’annuler : faites le vôtre.',

  whyAdded: ({ source }) => `Ajouté : ${source}`,
  pastedTextNamed: ({ title }) => `texte collé « ${title} »`,
  whyRefreshed: ({ article }) => `Actualisé : ${article}`,
  whyRefreshedAll: 'Tout actualisé',
  whyRemoved: ({ article }) => `Retiré : ${article}`,
  whyRolledBack: ({ revision }) => `Retour à la version ${revision}`,
  whySeedOn: 'Articles fournis activés',
  whySeedOff: 'Articles fournis désactivés',
  whySeeded: 'Les articles fournis',
  whyWatched: ({ url }) => `Suivi : ${url}`,

  articleMissing: ({ article }) => `Le dossier n'a pas d'article « ${article} » : /dossier liste les montre tous.`,
  thatArticleMissing: "Le dossier n'a pas cet article : /dossier liste les montre tous.",
  noAddress: ({ article }) => `« ${article} » ne vient d'aucune adresse : ajoutez-le à nouveau pour le modifier.`,
  noSentence: ({ number, sentence, count }) =>
    `¶${number} n'a pas de phrase ${sentence} : donnez un nombre de 1 à ${count}.`,
  noRevision: ({ number }) => `Il n'y a pas de version ${number} : /dossier historique les montre toutes.`,
  noEarlierRevision: ({ revision }) => `Le dossier est en version ${revision}. Il n'y en a pas encore d'antérieure.`,
  chooseRevision: ({ revision, last }) =>
    `Le dossier est en version ${revision}. Choisissez une version de 1 à ${last}.`,
  tooManyWatches: ({ most }) =>
    `${most} adresses sont déjà suivies : retirez-en d'abord une avec /dossier ne-plus-suivre.`,
  changedMeanwhile: 'Le dossier était en cours de modification au même moment.',
  watchHeld: ({ article, title }) =>
    `La page de « ${article} » ne semble plus contenir l'article : l'essentiel a disparu, ou le titre (désormais « ${title} ») et tous les paragraphes ont changé. J'ai gardé l'article. Pour voir la modification et la confirmer : /dossier actualiser ${article}`,

  rollBackTo: ({ number }) => `Revenir à la ${number}`,
  showRevision: ({ number }) => `Voir la ${number}`,
  noHistory: "Le dossier n'a pas encore d'historique.",
  bundled: 'fourni',
  own: 'propre',
  exported: ({ count }) =>
    plural(count, {
      one: `${count} article en Markdown, avec les réglages. /dossier ajouter le ramène.`,
      other: `${count} articles en Markdown, avec les réglages. /dossier ajouter les ramène.`,
    }),
  watching: ({ url, every }) =>
    `Désormais, ${url} est lu toutes les ${every}, et ce qu'il y a de nouveau entre de lui-même dans le dossier.`,
  watchedUntold:
    "Aucun salon de modération n'est choisi dans /configurer : personne n'est averti s'il change ou ne peut être lu.",
  unwatched: ({ url }) => `${url} n'est plus lu de lui-même.`,
  notWatched: ({ url }) => `${url} n'est pas suivi : /dossier liste montre ce qui l'est.`,
  watchLine: ({ url, every }) => `${url} · toutes les ${every}`,
  failingSince: ({ since, problem }) => ` · en échec depuis ${since} : ${problem}`,
  readAt: ({ at }) => ` · lu ${at}`,
  watched: 'Suivi',
  pinned: ({ question }) => `Désormais, « ${question} » reçoit cette réponse :`,
  unpin: ({ question }) => `Ne plus épingler « ${question} »`,
  unpinned: ({ question }) => `« ${question} » n'est plus épinglée.`,
  notPinned: ({ question }) => `« ${question} » n'est pas épinglée : /épingler seul montre ce qui l'est.`,
  noPins: 'Aucune question n’est épinglée. /épingler question:… paragraphe:7 en épingle une.',
  pinLine: ({ number, text }) => ` : ¶${number} ${text}`,
  brokenPin: ' – rompue : le dossier n’a plus ces mots',
  noGaps: "Personne n'a rien demandé à quoi le dossier ne réponde pas.",
  gapDays: ({ first, last }) => `du ${first} au ${last}`,
  pinGap: ({ number }) => `Épingler le bon passage pour ${number}`,
  dismiss: ({ number }) => `Écarter ${number}`,
  dismissed: 'Écartée : elle ne reviendra pas dans la liste.',
  notAGap: "Cette question n'est plus dans la liste : /sans-réponse la montre telle qu'elle est.",
  lookUpNotPinned: "C'est une commande, et seules les questions sont épinglées : /sans-réponse la retire de la liste.",
  privacyDelete: 'Supprimer ce qui est lié à moi',
  forgotten: ({ anonymised, dropped }) =>
    `C'est fait : votre identifiant est retiré de ${plural(anonymised, { one: `${anonymised} entrée`, other: `${anonymised} entrées` })}, et ${plural(dropped, { one: `${dropped} de vos changements non confirmés est abandonné`, other: `${dropped} de vos changements non confirmés sont abandonnés` })}.`,
  refreshed: ({ url, revision }) => `${url} a changé : le dossier est en version ${revision}.`,
  failing: ({ url, problem }) =>
    `${url} est illisible ; le dossier reste tel quel, et de nouveaux essais suivront. ${problem}`,
  recovered: ({ url, since }) => `${url} est à nouveau lisible ; l'échec durait depuis ${since}.`,
  corrections: ({ count, revision }) =>
    plural(count, {
      one: `La version ${revision} a modifié ce que cite ${count} message ; la correction est en cours :`,
      other: `La version ${revision} a modifié ce que citent ${count} messages ; la correction est en cours :`,
    }),
  correctedPassage: ({ number, text }) => `¶${number} : ${text}`,
  gapAsked: ({ asked }) => `${asked} fois`,
  gapWrong: ({ count }) =>
    plural(count, {
      one: `${count} membre : pas la question posée`,
      other: `${count} membres : pas la question posée`,
    }),
  gapCover: ({ count }) =>
    plural(count, { one: `${count} membre souhaite son ajout`, other: `${count} membres souhaitent son ajout` }),
  gapNote: ({ note }) => `« ${note} »`,
  privacyNothing: "Rien n'est conservé sous votre identifiant.",
  privacyHeld: ({ things }) => `Conservé sous votre identifiant, tous serveurs confondus : ${things}.`,
  privacyRevisions: ({ count }) =>
    plural(count, { one: `${count} changement d'un dossier`, other: `${count} changements de dossiers` }),
  privacyPins: ({ count }) =>
    plural(count, {
      one: `${count} question que vous avez épinglée`,
      other: `${count} questions que vous avez épinglées`,
    }),
  privacyWatches: ({ count }) =>
    plural(count, {
      one: `${count} adresse que vous faites suivre`,
      other: `${count} adresses que vous faites suivre`,
    }),
  privacyPending: ({ count }) =>
    plural(count, {
      one: `${count} changement qui attend votre confirmation, un jour au plus`,
      other: `${count} changements qui attendent votre confirmation, un jour au plus`,
    }),
  privacyDeleted:
    "Supprimer retire votre identifiant de tout cela ; ce que vous avez changé reste, ce que vous n'avez pas confirmé est abandonné.",
  privacyOthers: 'Conservé de tout le monde, sans qui :',
  privacyQuestions: ({ days }) =>
    `Questions auxquelles le dossier ne répond pas, ou pas comme voulu : leurs mots, le jour et ce qu'on en écrit, pendant ${plural(days, { one: `${days} jour`, other: `${days} jours` })}.`,
  privacyButtons: ({ days }) =>
    `Les mots des longues questions placées derrière des boutons, pendant ${plural(days, { one: `${days} jour`, other: `${days} jours` })}.`,
  privacyAnswers:
    'Lequel de mes messages cite quoi, et à quel message chacun répond, par les numéros des messages, 30 jours au plus : pour corriger une réponse et lui faire suivre sa question.',
  privacySuggested:
    "Jusqu'à 20 questions courtes récemment répondues à la vue de tous, pour les suggérer : en mémoire seulement, jusqu'à ce que le dossier change ou qu'on me relance.",
  privacyMessages: "Aucun autre message n'est conservé, quel qu'en soit l'auteur.",
};
