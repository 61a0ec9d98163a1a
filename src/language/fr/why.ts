import type { Translation } from '../catalogue.ts';
import type { why as english } from '../en/why.ts';
import { grammarOf } from '../grammar.ts';

const { plural, number } = grammarOf('fr');

/** What moderators read about how a question was answered, in French. */
export const why: Translation<typeof english> = {
  whyHeading: ({ question }) => `Pourquoi cette réponse à « ${question} »`,
  whyAsksFor: ({ kind }) => `Ce qui est demandé : ${kind}`,
  whyPerson: 'une personne',
  whyName: 'un nom',
  whyTime: 'un moment',
  whyAge: 'un âge',
  whyCount: 'un nombre de choses',
  whyNumber: 'une quantité ou une mesure',
  whyPlace: 'un lieu',
  whyReason: 'une raison',
  whyManner: 'comment une chose se fait',
  whyStatement: "ce que quelqu'un a dit",
  whyKind: 'laquelle, ou quelle sorte',
  whyThing: 'une chose ou un événement',
  whyWhether: 'si une chose est vraie',
  whyWords: ({ words }) => `Mots qui comptent : ${words}`,
  whyNoWords: 'Mots qui comptent : aucun',
  whyReadAs: ({ typed, words }) => `${typed} (lu comme ${words})`,

  whyFirst: 'Arrivée en tête : ',
  whyFor: 'Pour : ',
  whyAgainst: 'Contre : ',
  whyHasWords: ({ percent }) =>
    `elle ou ses voisines contiennent ${percent} % de la question, les mots rares comptant davantage`,
  whyLacksWords: ({ percent }) =>
    `elle et ses voisines ne contiennent que ${percent} % de la question, les mots rares comptant davantage`,
  whyUnknownWords: "certains mots de la question n'apparaissent pas dans le dossier",
  whyMissingName: "un nom ou un nombre de la question n'est pas à proximité",
  whyOffered: 'elle contient ce qui est demandé',
  whyLacking: 'elle ne contient rien de ce genre',
  whyNoPremises: "ce que la question tient pour acquis n'est pas à proximité",
  whyDetail: "la question demande plus qu'une phrase ne peut contenir",
  whyReaderSees: 'le lecteur y voit une réponse',
  whyReaderDoubts: "le lecteur n'y voit pas de réponse nette",
  whyAhead: 'elle devance nettement les autres phrases',
  whyClose: 'elle devance à peine les autres phrases',

  whyRead: ({ count }) =>
    plural(count, {
      one: `Le lecteur a lu ${count} extrait du dossier.`,
      other: `Le lecteur a lu ${count} extraits du dossier.`,
    }),
  whyMarked: ' Dans cette phrase il a marqué : ',
  whyMarkedNone: " Dans cette phrase il n'a rien marqué.",
  whyNotReached: " Il n'est pas arrivé jusqu'à cette phrase.",
  whySure:
    "Le lecteur n'a pas servi : les mots seuls ne laissaient aucun doute. Avec les mots seuls, le seuil est plus bas.",
  whyBusy: 'Le lecteur était occupé : les mots seuls ont décidé. Avec les mots seuls, le seuil est plus bas.',
  whyNotEnglish:
    "Le lecteur ne lit que l'anglais : les mots seuls ont décidé. Avec les mots seuls, le seuil est plus bas.",
  whyNoReader: 'Aucun lecteur ne tournait : les mots seuls ont décidé. Avec les mots seuls, le seuil est plus bas.',

  whyAnswer: 'réponse',
  whyClosest: 'passage le plus proche',
  whyNotFound: 'absence de réponse',
  whyDecided: ({ verdict, percent, needed, strictness }) =>
    `Donné comme ${verdict} : la phrase répond avec une probabilité de ${number(percent)} %, et une réponse demande ${number(needed)} % (exigence : ${strictness}).`,
  whyRaised: ({ reason }) => ` C'est plus que d'habitude, car ${reason}.`,
  whyNever: ({ verdict, percent, strictness, reason }) =>
    `Donné comme ${verdict} : la phrase répond avec une probabilité de ${number(percent)} % ; quelle que soit l'exigence (ici : ${strictness}) elle ne peut pas être donnée comme réponse, car ${reason}.`,
  whyUnknownName: 'le dossier ne mentionne jamais un nom de la question',
  whyUnknownWord: "un mot de cette courte question n'apparaît pas dans le dossier",

  whyNext: 'Viennent ensuite :',
  whyStillSo: ({ revision }) =>
    `Le dossier a changé depuis cette réponse, qui date de la version ${revision} ; la réponse est restée la même.`,

  whyOutdated:
    'Je répondrais autrement maintenant, car le dossier ou un réglage a changé depuis : posez la question à nouveau et regardez la nouvelle réponse.',
  askAgain: 'Demander à nouveau',
  whyNoAnswer: "Ce message n'est pas une de mes réponses à une question : choisissez-en une.",
  whyNoQuestion:
    'Ce message ne dit pas à quelle question il répond : posez la question à nouveau avec /demander, pour vous seul, et appuyez sur le bouton sous la réponse.',
  whyPinned:
    "Un modérateur a épinglé cette réponse à la question, donc rien n'a été pesé : /épingler montre ce qui est épinglé.",
  whyRule:
    "Aux questions de cette forme répond une règle fixe ou une liste, donc aucune phrase n'a été pesée : formulez la question autrement pour que le dossier soit parcouru.",
  whyNothing:
    "Aucune phrase du dossier n'a de rapport avec cette question, donc rien n'a été pesé : demandez avec des mots qui sont dans le dossier.",
};
