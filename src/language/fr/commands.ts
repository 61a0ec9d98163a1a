import type { CommandTable } from '../commandWords.ts';

const article = { name: 'article', description: 'Quel article' };
const articleOrFirst = { name: 'article', description: 'Quel article ; le premier si vous ne le donnez pas' };
const url = { name: 'url', description: 'Une adresse qui commence par https://' };
const revision = { name: 'version', description: "Le numéro d'une version" };
const change = { name: 'changement', description: 'Quel changement' };
const question = { name: 'question', description: 'Ce que vous voulez savoir' };

/** What commands and their options are called in French. */
export const commands: CommandTable = {
  shared: {
    private: { name: 'privé', description: 'Si vous seul voyez la réponse' },
    for: { name: 'pour', description: "Un membre à qui la réponse s'adresse" },
  },
  named: {
    ask: { name: 'demander', description: 'Poser une question sur le dossier', options: { question } },
    'ask-about-this': {
      name: 'Question à ce sujet',
      description: 'Poser une question au dossier, un message sous les yeux',
      options: { question },
    },
    'why-this': {
      name: 'Pourquoi cette réponse ?',
      description: 'Pourquoi une question reçoit cette réponse : ce qui a été pesé et ce qui a décidé',
      options: { question: { name: 'question', description: 'La question qui a reçu une réponse' } },
    },
    'find-in-the-story': {
      name: 'Chercher dans le dossier',
      description: "Ce que le dossier a d'un message : les passages les plus proches, ses noms et ses nombres",
      options: { text: { name: 'texte', description: 'Les mots du message' } },
    },
    corpus: { name: 'dossier', description: 'De quoi le dossier est fait, et comment il change' },
    'corpus add': {
      name: 'ajouter',
      description: "Ajouter un article, ou le mettre à la place de celui qu'il met à jour",
      options: {
        url,
        file: { name: 'fichier', description: 'Un fichier .md, .txt ou .html, ou un .zip qui en contient' },
        text: { name: 'texte', description: 'Le texte lui-même, lignes vides entre les paragraphes' },
        title: { name: 'titre', description: 'Le titre du texte' },
      },
    },
    'corpus refresh': { name: 'actualiser', description: 'Tout relire, ou un article', options: { article } },
    'corpus remove': { name: 'retirer', description: 'Retirer un article du dossier', options: { article } },
    'corpus list': { name: 'liste', description: "Les articles, d'où ils viennent et ce qui est suivi" },
    'corpus show': {
      name: 'voir',
      description: "Un article, ou ce qu'une version a changé",
      options: { article, revision },
    },
    'corpus history': {
      name: 'historique',
      description: 'Qui a changé quoi, et quand',
      options: { before: { name: 'avant', description: 'Seulement les versions avant celle-ci' } },
    },
    'corpus rollback': { name: 'restaurer', description: 'Revenir à une version antérieure', options: { revision } },
    'corpus export': { name: 'exporter', description: 'Tout, en un zip de fichiers Markdown' },
    'corpus watch': {
      name: 'suivre',
      description: 'Relire de lui-même un article ou un flux',
      options: {
        url,
        every: { name: 'tous-les', description: 'À quel rythme : 30m, 6h, 1d ; toutes les six heures si non donné' },
      },
    },
    'corpus unwatch': { name: 'ne-plus-suivre', description: 'Ne plus relire une adresse', options: { url } },
    'corpus confirm': { name: 'confirmer', description: 'Faire un changement montré', options: { change } },
    'corpus cancel': { name: 'annuler', description: 'Abandonner un changement montré', options: { change } },
    doctor: { name: 'diagnostic', description: "Ce qui empêche le bot de fonctionner ici, et ce qu'il faut y faire" },
    gaps: {
      name: 'sans-réponse',
      description: 'Ce qui a été demandé et à quoi le dossier ne répond pas',
      options: { dismiss: { name: 'écarter', description: 'Retire une question de la liste : son code' } },
    },
    help: { name: 'aide', description: 'Ce que vous pouvez demander, et les commandes' },
    passage: {
      name: 'paragraphe',
      description: "Un paragraphe du dossier, tel qu'il est cité",
      options: { number: { name: 'numéro', description: 'Le nombre qui suit le ¶' }, article: articleOrFirst },
    },
    pin: {
      name: 'épingler',
      description: 'Répondre à une question par un passage choisi ; seul, montre ce qui est épinglé',
      options: {
        question: { name: 'question', description: "La question, telle qu'on la pose" },
        passage: { name: 'paragraphe', description: 'Le nombre qui suit le ¶' },
        article: articleOrFirst,
        sentence: { name: 'phrase', description: 'Quelle phrase du paragraphe ; tout si non donné' },
        gap: { name: 'code', description: 'À la place de la question : son code dans /sans-réponse' },
        remove: { name: 'retirer', description: "N'épingle plus la question" },
      },
    },
    privacy: { name: 'confidentialité', description: 'Ce qui est conservé de vous, et comment le supprimer' },
    'privacy show': { name: 'voir', description: 'Ce qui est conservé, et combien de temps' },
    'privacy delete': { name: 'supprimer', description: 'Retirer votre identifiant de tout ce qui est conservé' },
    quote: {
      name: 'citation',
      description: "Ce que quelqu'un dit dans le dossier, mot pour mot",
      options: {
        speaker: { name: 'qui', description: 'Qui le dit ; ne donnez rien pour tout le monde' },
        about: { name: 'sujet', description: 'De quoi il est question' },
      },
    },
    search: {
      name: 'chercher',
      description: 'Les passages du dossier qui contiennent certains mots',
      options: {
        terms: { name: 'mots', description: 'Les mots à chercher' },
        page: { name: 'page', description: 'Quelle page ; la première si non donnée' },
      },
    },
    setup: {
      name: 'configurer',
      description: 'Comment le bot se comporte sur ce serveur',
      options: {
        'ask-channels': {
          name: 'salons-questions',
          description: 'Salons où les messages ordinaires reçoivent une réponse ; none pour aucun',
        },
        'moderator-role': {
          name: 'rôle-modération',
          description: 'Un rôle dont les membres peuvent modifier le dossier ; none pour aucun',
        },
        'moderators-channel': {
          name: 'salon-modération',
          description: 'Où les changements sont annoncés ; none pour nulle part',
        },
        private: { name: 'privé', description: 'Si seule la personne qui demande voit les réponses aux commandes' },
        feedback: { name: 'avis', description: 'Si les réponses portent des boutons pour donner un avis' },
        strictness: {
          name: 'exigence',
          description: "Le degré de certitude qu'il faut au bot pour donner un passage comme réponse",
          choices: { bold: 'audacieuse', even: 'équilibrée', careful: 'prudente' },
        },
        cooldown: { name: 'attente', description: "Secondes entre deux questions d'un membre" },
        'channel-limit': {
          name: 'limite-salon',
          description: 'Questions répondues dans un salon en une minute ; 0 pour aucune limite',
        },
        seed: { name: 'fournis', description: 'Si le dossier comprend les articles fournis' },
        retention: { name: 'conservation', description: 'Jours de conservation des questions sans réponse' },
      },
    },
    sources: { name: 'sources', description: 'Les articles dont le dossier est fait' },
    summary: {
      name: 'résumé',
      description: 'Le dossier en quelques-unes de ses propres phrases',
      options: {
        length: {
          name: 'longueur',
          description: 'Court, moyen ou long',
          choices: { short: 'court', medium: 'moyen', long: 'long' },
        },
      },
    },
    timeline: { name: 'chronologie', description: "Ce qui s'est passé et se passera, dans l'ordre du temps" },
    'who-leads': {
      name: 'qui-dirige',
      description: 'Qui dirige quoi, selon le dossier',
      options: { what: { name: 'quoi', description: 'Un camp, un groupe ou un événement, comme the US side' } },
    },
    who: {
      name: 'qui',
      description: "Qui est quelqu'un, selon le dossier",
      options: {
        name: { name: 'nom', description: 'Un nom ou une fonction ; rien pour tous ceux que le dossier nomme' },
      },
    },
    context: {
      name: 'contexte',
      description: "Un passage parmi les paragraphes qui l'entourent",
      options: {
        number: { name: 'numéro', description: 'Le nombre qui suit le ¶' },
        words: { name: 'mots', description: 'Quels mots du paragraphe ; tous si non donné' },
        article: articleOrFirst,
      },
    },
    feedback: { name: 'avis', description: "Ce que vous dites d'une réponse" },
    'feedback wrong': {
      name: 'à-côté',
      description: "Une réponse n'est pas ce qui a été demandé",
      options: {
        question: { name: 'question', description: 'Ce qui a été demandé' },
        answer: { name: 'réponse', description: 'Quelle réponse' },
      },
    },
    'feedback cover': {
      name: 'ajouter',
      description: 'Le dossier devrait répondre à une question',
      options: {
        question: { name: 'question', description: 'Ce qui a été demandé' },
        answer: { name: 'réponse', description: 'Quelle réponse' },
      },
    },
    'feedback note': {
      name: 'mot',
      description: 'En dire plus aux modérateurs',
      options: {
        answer: { name: 'réponse', description: 'Quelle réponse' },
        note: { name: 'mot', description: "Que vouliez-vous savoir ? Votre nom n'est pas conservé." },
      },
    },
  },
};
