import type { Translation } from '../catalogue.ts';
import type { doctor as english } from '../en/doctor.ts';
import { grammarOf } from '../grammar.ts';

const { plural } = grammarOf('es-ES');

/** What moderators are told of how the bot stands on their server, in Spanish. */
export const doctor: Translation<typeof english> = {
  doctorWell: 'Todo está bien.',
  doctorToDo: ({ count }) => plural(count, { one: `Hay 1 cosa pendiente:`, other: `Hay ${count} cosas pendientes:` }),
  doctorOk: 'bien',
  doctorWrong: 'pendiente',
  permissionViewChannel: 'Ver canal',
  permissionSendMessages: 'Enviar mensajes',
  permissionSendMessagesInThreads: 'Enviar mensajes en hilos',
  permissionReadMessageHistory: 'Leer el historial de mensajes',
  doctorHere: ({ channel }) => `#${channel}, donde estás: aquí puedo responder.`,
  doctorAskChannel: ({ channel }) => `#${channel}, un canal de preguntas: allí puedo responder.`,
  doctorModeratorsChannel: ({ channel }) => `#${channel}, el canal de moderación: allí puedo escribir.`,
  doctorMissing: ({ channel, permissions }) =>
    `#${channel}: me falta ${permissions}. Permítemelo allí (Editar canal, Permisos).`,
  doctorUnseen: ({ channel }) =>
    `El canal con el ID ${channel} ya no existe o no puedo verlo: permíteme «Ver canal» allí o elige otro en /configurar.`,
  doctorReads: 'Contenido de los mensajes: lo recibo, así que se responde en los canales de preguntas.',
  doctorReadsNot:
    'Contenido de los mensajes: no lo recibo, así que los canales de preguntas quedan en silencio. Quien me administra debe activar Message Content Intent (portal de desarrolladores, Bot) y reiniciarme.',
  doctorReadsNotNeeded: 'Contenido de los mensajes: no lo recibo y nada en este servidor lo necesita.',
  doctorCommands: 'Comandos: Discord ofrece los que tengo.',
  doctorDrift: ({ names }) =>
    `Comandos: lo que ofrece Discord no es lo que tengo (${names}). Quien me administra debe ejecutar npm run deploy.`,
  doctorDriftAdded: ({ names }) => `sin ofrecer: ${names}`,
  doctorDriftChanged: ({ names }) => `anticuado: ${names}`,
  doctorDriftRemoved: ({ names }) => `ya no es mío: ${names}`,
  doctorDriftUnknown: 'Comandos: Discord no dijo cuáles ofrece. Inténtalo de nuevo en un minuto.',
  doctorConnection: ({ ago }) => `Conexión: el último evento de Discord llegó hace ${ago}.`,
  doctorConnectionNew: 'Conexión: desde que me conecté, Discord solo me ha enviado comandos.',
  doctorHeartbeat: ({ ms }) => `El último latido se respondió en ${ms} ms.`,
  doctorStory: ({ revision, at, articles }) =>
    `Noticia: ${plural(articles, { one: '1 artículo', other: `${articles} artículos` })} en la versión ${revision}, hecha el ${at}.`,
  doctorStoryBundled: ({ revision, articles }) =>
    `Noticia: ${plural(articles, { one: '1 artículo', other: `${articles} artículos` })} en la versión ${revision}, tal como vino conmigo.`,
  doctorStoryEmpty: 'Noticia: no tiene artículos, así que no se puede responder a nada. /noticia añadir añade uno.',
  doctorWatchesNone: 'Direcciones vigiladas: ninguna.',
  doctorWatches: ({ count }) =>
    plural(count, {
      one: `Direcciones vigiladas: la única se pudo leer.`,
      other: `Direcciones vigiladas: las ${count} se pudieron leer.`,
    }),
  doctorWatchFailing: ({ url, since, problem }) =>
    `${url} no se puede leer desde ${since}. ${problem} /noticia no-vigilar deja de intentarlo.`,
  doctorStore: 'Almacén: responde.',
  doctorReader: 'Lector: funciona.',
  doctorReaderStarting: 'Lector: está arrancando.',
  doctorReaderOff: 'Lector: desactivado (READER=off). Las preguntas se responden solo por palabras.',
  doctorReaderFailed:
    'Lector: aquí no se puede usar, así que las preguntas se responden solo por palabras. Pide a quien me administra que ejecute npm ci otra vez o ponga READER=off.',
  doctorInvite: 'Invitarme otra vez con estos permisos',
  minutes: ({ count }) => plural(count, { one: `1 minuto`, other: `${count} minutos` }),
  hours: ({ count }) => plural(count, { one: `1 hora`, other: `${count} horas` }),
};
