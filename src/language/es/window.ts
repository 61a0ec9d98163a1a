import type { Translation } from '../catalogue.ts';
import type { window as english } from '../en/window.ts';

/** What the Discord window and the store say of their own accord, in Spanish. */
export const window: Translation<typeof english> = {
  wordsWithheld:
    'No puedo leer ese mensaje. Abre su menú → Aplicaciones y búscalo en la noticia, o pregúntame con tus palabras.',
  hint: 'Mencióname con una pregunta sobre la noticia o escribe /preguntar. /ayuda muestra todo lo que sé hacer.',
  failed: 'Algo ha fallado por mi parte y ha quedado anotado. Inténtalo de nuevo, por favor.',
  blocked:
    'El AutoMod de este servidor bloqueó la respuesta. Pide a los moderadores que la permitan o envíame la pregunta por mensaje directo.',
  notAllowed: 'No puedo responder en este canal. Pregunta en otro o pide a los moderadores que me dejen escribir aquí.',
  reference: ({ reference }) => `referencia ${reference}`,
  storeUnreachable: 'No se puede acceder ahora al almacén; inténtalo de nuevo en un minuto, por favor.',
  storeRefuses:
    'El almacén no puede guardar cambios ahora, así que no se ha cambiado nada; avisa, por favor, a quien administra este bot.',
  commandForModerators: ({ command }) =>
    `/${command} es para moderadores: necesita el permiso «Gestionar servidor» o el rol elegido en /configurar, que puede darte un administrador del servidor.`,
  commandGone: ({ command }) =>
    `Ya no tengo el comando /${command}. Discord dejará de ofrecerlo en breve; /ayuda muestra los que tengo.`,
  menuCommandGone: ({ command }) =>
    `Ya no tengo el comando «${command}». Discord dejará de ofrecerlo en breve; /ayuda muestra los que tengo.`,
  wordless: 'Ese mensaje no tiene palabras que yo pueda leer: elige uno que las tenga.',
  fileUnreachable: ({ name }) => `No se pudo recibir ${name} de Discord: envíalo de nuevo.`,
  exportTooLarge: ({ name, most }) =>
    `${name} es demasiado grande para este servidor, que acepta archivos de ${most} MB: exporta la noticia en la consola.`,
  formClosed: 'Ese formulario es de una versión anterior de mí. Usa el comando otra vez para abrir uno nuevo.',
  oldButton: 'Ese botón es de una versión anterior de mí. Pregunta otra vez para tener uno nuevo.',
  correctionChanged: ({ number, revision }) =>
    `Corrección: el medio ha cambiado este párrafo (¶${number}, versión ${revision}). Antes:`,
  correctionNow: 'Ahora:',
  correctionRemoved: ({ number, revision }) =>
    `Corrección: el medio ha quitado este párrafo (¶${number}, versión ${revision}), que decía:`,
  correctionShort: ({ number, revision }) =>
    `Corrección: el medio ha cambiado después ¶${number} (versión ${revision}). Pregunta otra vez para ver qué dice ahora.`,
  showAll: 'Ver todo',
  share: 'Compartir',
  showMe: 'Verlo yo también',
  forMember: ({ member }) => `Para ${member}`,
  sharedBy: ({ member }) => `Compartido por ${member}`,
  pagesNotYours: 'Estas páginas las pasa quien preguntó. Puedes tener las tuyas, que solo ves tú.',
  privateForSomebody: 'Una respuesta para alguien no puede ser privada: quita privado o para.',
  mayNotShare: 'Aquí no puedes enviar mensajes, así que la respuesta se queda contigo.',
  sharedAlready: 'Ya está compartida.',
  busy: 'Discord me hace responder menos por ahora. Pregunta otra vez en un minuto, por favor.',
  wait: ({ when }) => `Preguntas más rápido de lo que puedo buscar. Te respondo de nuevo ${when}.`,
  channelWait: ({ when }) => `Están llegando muchas preguntas aquí. Respondo la siguiente ${when}.`,
};
