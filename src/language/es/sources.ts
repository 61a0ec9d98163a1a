import type { Translation } from '../catalogue.ts';
import type { sources as english } from '../en/sources.ts';
import { grammarOf } from '../grammar.ts';

const { number } = grammarOf('es-ES');

/** Why a file, a page or a feed gives no article, in Spanish. */
export const sources: Translation<typeof english> = {
  thatPage: 'Esa página',
  noFeed: ({ host }) => `${host} no tiene ningún feed RSS, Atom o JSON en esa dirección: revisa el enlace.`,
  feedNotArticle: 'Esa dirección es un feed, no un artículo: ponla a vigilar.',
  notAnAddress: 'Eso no es una dirección web: da una que empiece por https://.',
  notHttp: 'Solo se leen direcciones http y https.',
  addressWithPassword: 'No se leen direcciones que lleven un nombre de usuario o una contraseña.',
  wrongPort: ({ port }) => `No se leen páginas web del puerto ${port}.`,
  notPublic: ({ host }) => `${host} no está en la internet pública: solo se leen páginas públicas.`,
  endlessRedirects: ({ host }) =>
    `${host} redirige de una dirección a otra sin fin: da la dirección en la que acaba tu navegador.`,
  robotsForbid: ({ host }) =>
    `${host} pide a los programas que no lean esta página (robots.txt): pega el texto del artículo.`,
  pageNotFound: ({ host }) => `${host} no tiene ninguna página en esa dirección: revisa el enlace.`,
  siteBusy: ({ host, status }) => `${host} no puede servir la página ahora (${status}): inténtalo más tarde.`,
  pageDenied: ({ host, status }) => `${host} no da esta página a programas (${status}): pega el texto del artículo.`,
  fetchCancelled: 'Se canceló la lectura.',
  siteSlow: 'El sitio tardó demasiado en responder: inténtalo más tarde.',
  hostUnreachable: ({ host }) => `No se puede llegar a ${host} ahora: revisa la dirección o inténtalo más tarde.`,
  siteUnreachable: 'No se puede llegar al sitio ahora: revisa la dirección o inténtalo más tarde.',
  notAPage: ({ type }) => `Esa dirección es ${type}: solo se leen páginas web, texto sin formato y Markdown.`,
  notAFeed: ({ type }) => `Esa dirección es ${type}: solo se leen feeds RSS, Atom y JSON.`,
  typeUnknown: 'de un tipo desconocido',
  pageTooLarge: ({ megabytes }) => `Esa página ocupa más de ${megabytes} MB: pega el texto del artículo.`,
  pageDamaged: 'El sitio envió una página que no se puede descomprimir: inténtalo más tarde.',
  pageUndecodable:
    'Algunos caracteres de esa página están en una codificación desconocida: pega el texto del artículo.',
  pageTooHeavy: 'Leer esa página lleva demasiado tiempo o memoria: pega el texto del artículo.',

  notAnUpload: ({ name, endings }) => `${name} no es un archivo ${endings}: guárdalo como uno de ellos.`,
  notAnArticleFile: ({ name, endings }) =>
    `${name} no es un archivo del que se lean artículos: guárdalo como ${endings}.`,
  notText: ({ name }) => `${name} no es texto (tiene bytes NUL): guárdalo como texto sin formato en UTF-8.`,
  notUtf8: ({ name }) => `${name} no está en UTF-8: guárdalo como texto sin formato en UTF-8.`,
  fileTooLarge: ({ name, most }) =>
    `${name} es demasiado grande: el límite es de ${most} MB. Divídelo en varios archivos.`,
  articleTooLarge: ({ name, megabytes, most }) =>
    `${name} ocupa ${megabytes} MB y el límite es de ${most} MB: divídelo en varios artículos.`,
  noText: ({ name }) => `${name} no tiene texto: escribe en él el artículo o borra el archivo.`,
  noArticleText: ({ name }) => `${name} no tiene texto de artículo: da la página del propio artículo o pega su texto.`,
  tooManyParagraphs: ({ name, most }) => `${name} tiene más de ${number(most)} párrafos: divídelo en varios artículos.`,
  paragraphsOverLimit: ({ name, count, most }) =>
    `«${name}» tiene ${number(count)} párrafos y el límite es ${number(most)}: divídelo en varios artículos.`,
  paragraphTooLong: ({ paragraph, name, count, most }) =>
    `¶${paragraph} de «${name}» tiene ${number(count)} caracteres y el límite es ${number(most)}: deja líneas en blanco entre sus párrafos.`,
  tooMuchMarkup: ({ name, most }) =>
    `${name} tiene más de ${number(most)} elementos de marcado: da la página del propio artículo.`,
  markupTooDeep: ({ name, most }) =>
    `${name} anida su marcado en más de ${most} niveles: da la página del propio artículo.`,

  frontMatterOpen: ({ name }) =>
    `${name}, línea 1: el encabezado no tiene final; pon una línea con --- después o borra la línea 1.`,
  frontMatterLong: ({ name }) =>
    `${name}: el encabezado es demasiado largo; deja solo title, source, url, published, authors y language.`,
  frontMatterNotYaml: ({ name, line, error }) =>
    `${name}, línea ${line}: el encabezado no es YAML (${error}); corrígelo o pon el valor entre comillas.`,
  frontMatterReference: ({ name }) => `${name}: el encabezado tiene una referencia (*name); escribe el propio valor.`,
  frontMatterWrong: ({ name, problems }) => `${name}: ${problems}`,
  frontMatterNoLines: 'El encabezado debe tener líneas como «title: …».',
  mustBeLine: ({ field }) => `«${field}» debe ser una línea de texto.`,
  mustBeAddress: ({ field }) => `«${field}» debe ser una dirección que empiece por https:// o http://.`,
  mustBeDate: ({ field }) => `«${field}» debe ser una fecha como 2031-05-04 o 2031-05-04T18:30:00Z.`,
  mustBeNames: ({ field }) => `«${field}» debe ser un nombre o una lista de nombres.`,
  mustBeLanguage: ({ field }) => `«${field}» debe ser un código de idioma como en o pt-BR.`,

  zipDamaged: ({ name }) => `${name} no es un archivo zip o está dañado: comprímelo de nuevo.`,
  zipTooLarge: ({ name }) =>
    `${name} ocupa descomprimido más de lo que se lee (5 MB por archivo, 40 MB y 12 000 archivos en total): añade menos artículos.`,
  zipEmpty: ({ name, endings }) => `${name} no contiene archivos ${endings}: mete en él los artículos.`,
  zipTwice: ({ name, id }) => `${name} tiene dos archivos para el artículo «${id}»: cambia el nombre a uno de ellos.`,
  bundledUnreadable: ({ problem }) => `No se pueden leer los artículos de serie: ${problem}`,
};
