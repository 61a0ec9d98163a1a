import type { Translation } from '../catalogue.ts';
import type { sources as english } from '../en/sources.ts';
import { grammarOf } from '../grammar.ts';

const { number } = grammarOf('fr');

/** Why a file, a page or a feed gives no article, in French. */
export const sources: Translation<typeof english> = {
  thatPage: 'Cette page',
  noFeed: ({ host }) => `${host} n'a pas de flux RSS, Atom ou JSON à cette adresse : vérifiez le lien.`,
  feedNotArticle: 'Cette adresse est un flux, pas un article : faites-la plutôt suivre.',
  notAnAddress: "Ce n'est pas une adresse web : donnez-en une qui commence par https://.",
  notHttp: 'Seules les adresses http et https sont lues.',
  addressWithPassword: "Les adresses qui contiennent un nom d'utilisateur ou un mot de passe ne sont pas lues.",
  wrongPort: ({ port }) => `Aucune page web n'est lue sur le port ${port}.`,
  notPublic: ({ host }) => `${host} n'est pas sur l'internet public : seules les pages publiques sont lues.`,
  endlessRedirects: ({ host }) =>
    `${host} renvoie sans fin d'une adresse à l'autre : donnez l'adresse à laquelle votre navigateur arrive.`,
  robotsForbid: ({ host }) =>
    `${host} demande aux programmes de ne pas lire cette page (robots.txt) : collez plutôt le texte de l'article.`,
  pageNotFound: ({ host }) => `${host} n'a pas de page à cette adresse : vérifiez le lien.`,
  siteBusy: ({ host, status }) =>
    `${host} ne peut pas servir la page pour le moment (${status}) : réessayez plus tard.`,
  pageDenied: ({ host, status }) =>
    `${host} ne donne pas cette page aux programmes (${status}) : collez plutôt le texte de l'article.`,
  fetchCancelled: 'La lecture a été annulée.',
  siteSlow: 'Le site a mis trop de temps à répondre : réessayez plus tard.',
  hostUnreachable: ({ host }) => `${host} est injoignable pour le moment : vérifiez l'adresse ou réessayez plus tard.`,
  siteUnreachable: "Le site est injoignable pour le moment : vérifiez l'adresse ou réessayez plus tard.",
  notAPage: ({ type }) => `Cette adresse est ${type} : seules les pages web, le texte brut et le Markdown sont lus.`,
  notAFeed: ({ type }) => `Cette adresse est ${type} : seuls les flux RSS, Atom et JSON sont lus.`,
  typeUnknown: "d'un type inconnu",
  pageTooLarge: ({ megabytes }) => `Cette page dépasse ${megabytes} Mo : collez plutôt le texte de l'article.`,
  pageDamaged: 'Le site a envoyé une page impossible à décompresser : réessayez plus tard.',
  pageUndecodable:
    "Certains caractères de cette page sont dans un encodage inconnu : collez plutôt le texte de l'article.",
  pageTooHeavy: "Lire cette page prend trop de temps ou de mémoire : collez plutôt le texte de l'article.",

  notAnUpload: ({ name, endings }) =>
    `${name} n'est pas un fichier ${endings} : enregistrez-le sous l'un de ces formats.`,
  notAnArticleFile: ({ name, endings }) =>
    `${name} n'est pas un fichier dont on lit des articles : enregistrez-le en ${endings}.`,
  notText: ({ name }) =>
    `${name} n'est pas du texte (il contient des octets NUL) : enregistrez-le en texte brut UTF-8.`,
  notUtf8: ({ name }) => `${name} n'est pas en UTF-8 : enregistrez-le en texte brut UTF-8.`,
  fileTooLarge: ({ name, most }) =>
    `${name} est trop volumineux : la limite est de ${most} Mo. Divisez-le en plusieurs fichiers.`,
  articleTooLarge: ({ name, megabytes, most }) =>
    `${name} fait ${megabytes} Mo et la limite est de ${most} Mo : divisez-le en plusieurs articles.`,
  noText: ({ name }) => `${name} n'a pas de texte : écrivez-y l'article ou supprimez le fichier.`,
  noArticleText: ({ name }) =>
    `${name} ne contient pas de texte d'article : donnez la page de l'article lui-même, ou collez son texte.`,
  tooManyParagraphs: ({ name, most }) =>
    `${name} a plus de ${number(most)} paragraphes : divisez-le en plusieurs articles.`,
  paragraphsOverLimit: ({ name, count, most }) =>
    `« ${name} » a ${number(count)} paragraphes et la limite est de ${number(most)} : divisez-le en plusieurs articles.`,
  paragraphTooLong: ({ paragraph, name, count, most }) =>
    `¶${paragraph} de « ${name} » a ${number(count)} caractères et la limite est de ${number(most)} : mettez des lignes vides entre ses paragraphes.`,
  tooMuchMarkup: ({ name, most }) =>
    `${name} a plus de ${number(most)} éléments de balisage : donnez la page de l'article lui-même.`,
  markupTooDeep: ({ name, most }) =>
    `${name} imbrique son balisage sur plus de ${most} niveaux : donnez la page de l'article lui-même.`,

  frontMatterOpen: ({ name }) =>
    `${name}, ligne 1 : l'en-tête n'a pas de fin ; mettez une ligne --- après lui, ou supprimez la ligne 1.`,
  frontMatterLong: ({ name }) =>
    `${name} : l'en-tête est trop long ; ne gardez que title, source, url, published, authors et language.`,
  frontMatterNotYaml: ({ name, line, error }) =>
    `${name}, ligne ${line} : l'en-tête n'est pas du YAML (${error}) ; corrigez-le ou mettez la valeur entre guillemets.`,
  frontMatterReference: ({ name }) =>
    `${name} : l'en-tête contient une référence (*name) ; écrivez la valeur elle-même.`,
  frontMatterWrong: ({ name, problems }) => `${name} : ${problems}`,
  frontMatterNoLines: "L'en-tête doit être fait de lignes comme « title: … ».",
  mustBeLine: ({ field }) => `« ${field} » doit être une ligne de texte.`,
  mustBeAddress: ({ field }) => `« ${field} » doit être une adresse qui commence par https:// ou http://.`,
  mustBeDate: ({ field }) => `« ${field} » doit être une date comme 2031-05-04 ou 2031-05-04T18:30:00Z.`,
  mustBeNames: ({ field }) => `« ${field} » doit être un nom ou une liste de noms.`,
  mustBeLanguage: ({ field }) => `« ${field} » doit être un code de langue comme en ou pt-BR.`,

  zipDamaged: ({ name }) => `${name} n'est pas un fichier zip, ou il est endommagé : compressez à nouveau.`,
  zipTooLarge: ({ name }) =>
    `${name} contient, décompressé, plus que ce qui est lu (5 Mo par fichier, 40 Mo et 12 000 fichiers en tout) : ajoutez moins d'articles.`,
  zipEmpty: ({ name, endings }) => `${name} ne contient aucun fichier ${endings} : mettez-y les articles.`,
  zipTwice: ({ name, id }) => `${name} a deux fichiers pour l'article « ${id} » : renommez l'un des deux.`,
  bundledUnreadable: ({ problem }) => `Les articles fournis sont illisibles : ${problem}`,
};
