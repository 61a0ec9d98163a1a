import type { Translation } from '../catalogue.ts';
import type { moderation as english } from '../en/moderation.ts';
import { grammarOf } from '../grammar.ts';

const { plural } = grammarOf('es-ES');

/** What moderators are shown and told, in Spanish. */
export const moderation: Translation<typeof english> = {
  proposed: ({ why }) => `Todavía sin hacer: ${why}`,
  howAdded: 'nuevo',
  howChanged: 'cambiado',
  howRemoved: 'quitado',
  articleChange: ({ how }) => `: ${how}`,
  articleChangeCounts: ({ how, counts }) => `: ${how}; ${counts}`,
  paragraphsAdded: ({ count }) => plural(count, { one: '1 párrafo añadido', other: `${count} párrafos añadidos` }),
  paragraphsChanged: ({ count }) => plural(count, { one: '1 párrafo cambiado', other: `${count} párrafos cambiados` }),
  paragraphsRemoved: ({ count }) => plural(count, { one: '1 párrafo quitado', other: `${count} párrafos quitados` }),
  asidesOnly: 'solo pies de foto, créditos o títulos',
  fact: ({ fact, before, after }) => `${fact}: ${before} → ${after}`,
  newFact: ({ fact, after }) => `${fact}: ${after}`,
  factId: 'identificador',
  factTitle: 'título',
  factSource: 'fuente',
  factUrl: 'dirección',
  factPublished: 'publicado',
  factAuthors: 'autores',
  factLanguage: 'idioma',
  andMoreParagraphs: ({ count }) => plural(count, { one: '… y 1 párrafo más', other: `… y ${count} párrafos más` }),
  andMoreArticles: ({ count }) => plural(count, { one: '… y 1 artículo más', other: `… y ${count} artículos más` }),
  dropped: ({ texts }) => `Se dejó fuera por no ser parte del texto: ${texts}`,
  notEnglish: ({ titles }: { titles: string }) =>
    `No está en inglés: ${titles}. Las preguntas se responden solo por palabras, así que se responderán menos.`,
  unchanged: ({ count }) =>
    plural(count, { one: 'Nada nuevo en 1 dirección.', other: `Nada nuevo en ${count} direcciones.` }),
  sourceProblem: ({ source, problem }) => `${source}: ${problem}`,
  samples: 'Lo que responde el texto nuevo:',
  breaks: 'Preguntas fijadas que perderían su respuesta:',
  brokenPins: 'Preguntas fijadas cuyas palabras ya no están en la noticia:',
  labelled: ({ value }) => `: ${value}`,
  progress: ({ done, all }) => `Leídas ${done} de ${all} páginas…`,
  confirm: 'Confirmar',
  cancel: 'Cancelar',
  nothing: 'No hay nada que cambiar.',
  nothingRead: 'No se ha cambiado nada.',
  committed: ({ revision }) => `Hecho: la noticia está en la versión ${revision}.`,
  unchangedStory: ({ revision }) => `La noticia ya está así, en la versión ${revision}.`,
  conflict: 'No se ha hecho nada: la noticia ha cambiado desde que viste esto.',
  gone: 'Ese cambio se canceló o tiene más de un día: hazlo de nuevo.',
  cancelled: 'Cancelado: no se ha cambiado nada.',
  notYours: 'Este cambio solo puede confirmarlo o cancelarlo el moderador al que se le mostró: haz el tuyo.',

  whyAdded: ({ source }) => `Añadido: ${source}`,
  pastedTextNamed: ({ title }) => `texto pegado «${title}»`,
  whyRefreshed: ({ article }) => `Actualizado: ${article}`,
  whyRefreshedAll: 'Todo actualizado',
  whyRemoved: ({ article }) => `Quitado: ${article}`,
  whyRolledBack: ({ revision }) => `Restaurada la versión ${revision}`,
  whySeedOn: 'Artículos de serie activados',
  whySeedOff: 'Artículos de serie desactivados',
  whySeeded: 'Los artículos de serie',
  whyWatched: ({ url }) => `Vigilado: ${url}`,

  articleMissing: ({ article }) =>
    `La noticia no tiene ningún artículo «${article}»: /noticia lista los muestra todos.`,
  thatArticleMissing: 'La noticia no tiene ese artículo: /noticia lista los muestra todos.',
  noAddress: ({ article }) => `«${article}» no vino de ninguna dirección: añádelo de nuevo para cambiarlo.`,
  noSentence: ({ number, sentence, count }) => `¶${number} no tiene frase ${sentence}: da un número del 1 al ${count}.`,
  noRevision: ({ number }) => `No hay versión ${number}: /noticia historial las muestra todas.`,
  noEarlierRevision: ({ revision }) => `La noticia está en la versión ${revision}. Todavía no hay ninguna anterior.`,
  chooseRevision: ({ revision, last }) =>
    `La noticia está en la versión ${revision}. Elige una versión de la 1 a la ${last}.`,
  tooManyWatches: ({ most }) => `Ya se vigilan ${most} direcciones: quita antes una con /noticia no-vigilar.`,
  changedMeanwhile: 'La noticia se estaba cambiando en ese mismo momento.',
  watchHeld: ({ article, title }) =>
    `La página de «${article}» ya no parece contener el artículo: falta la mayor parte, o han cambiado el título (ahora «${title}») y todos los párrafos. He conservado el artículo. Para ver el cambio y confirmarlo: /noticia actualizar ${article}`,

  rollBackTo: ({ number }) => `Restaurar la ${number}`,
  showRevision: ({ number }) => `Ver la ${number}`,
  noHistory: 'La noticia todavía no tiene historial.',
  bundled: 'de serie',
  own: 'propio',
  exported: ({ count }) =>
    plural(count, {
      one: '1 artículo en Markdown, con la configuración. /noticia añadir lo trae de vuelta.',
      other: `${count} artículos en Markdown, con la configuración. /noticia añadir los trae de vuelta.`,
    }),
  watching: ({ url, every }) =>
    `Desde ahora ${url} se lee cada ${every}, y lo que haya de nuevo entra por sí solo en la noticia.`,
  watchedUntold:
    'No hay ningún canal de moderación elegido en /configurar: a nadie se le avisa si cambia o no se puede leer.',
  unwatched: ({ url }) => `${url} ya no se lee por sí solo.`,
  notWatched: ({ url }) => `${url} no se vigila: /noticia lista muestra lo que se vigila.`,
  watchLine: ({ url, every }) => `${url} · cada ${every}`,
  failingSince: ({ since, problem }) => ` · falla desde ${since}: ${problem}`,
  readAt: ({ at }) => ` · leído ${at}`,
  watched: 'Vigilado',
  pinned: ({ question }) => `Desde ahora «${question}» se responde con:`,
  unpin: ({ question }) => `Dejar de fijar «${question}»`,
  unpinned: ({ question }) => `«${question}» ya no está fijada.`,
  notPinned: ({ question }) => `«${question}» no está fijada: /fijar solo muestra las que lo están.`,
  noPins: 'No hay preguntas fijadas. /fijar pregunta:… párrafo:7 fija una.',
  pinLine: ({ number, text }) => `: ¶${number} ${text}`,
  brokenPin: ': no vale, la noticia ya no tiene estas palabras',
  noGaps: 'Nadie ha preguntado nada que la noticia no responda.',
  gapDays: ({ first, last }) => `del ${first} al ${last}`,
  pinGap: ({ number }) => `Fijar el pasaje correcto para la ${number}`,
  dismiss: ({ number }) => `Descartar la ${number}`,
  dismissed: 'Descartada: no vuelve a la lista.',
  notAGap: 'Esa pregunta ya no está en la lista: /sin-respuesta la muestra como está ahora.',
  lookUpNotPinned: 'Eso es un comando y solo se fijan preguntas: /sin-respuesta lo quita de la lista.',
  privacyDelete: 'Borrar lo vinculado a mí',
  forgotten: ({ anonymised, dropped }) =>
    `Hecho: tu ID se ha quitado de ${plural(anonymised, { one: '1 entrada', other: `${anonymised} entradas` })} y se ${plural(dropped, { one: 'ha descartado 1 de tus cambios', other: `han descartado ${dropped} de tus cambios` })} sin confirmar.`,
  refreshed: ({ url, revision }) => `${url} ha cambiado: la noticia está en la versión ${revision}.`,
  failing: ({ url, problem }) =>
    `No se puede leer ${url}; la noticia sigue como está y se volverá a intentar. ${problem}`,
  recovered: ({ url, since }) => `${url} se puede leer otra vez; fallaba desde ${since}.`,
  corrections: ({ count, revision }) =>
    plural(count, {
      one: `La versión ${revision} cambió lo que cita un mensaje; se está corrigiendo:`,
      other: `La versión ${revision} cambió lo que citan ${count} mensajes; se están corrigiendo:`,
    }),
  correctedPassage: ({ number, text }) => `¶${number}: ${text}`,
  gapAsked: ({ asked }) => plural(asked, { one: 'una vez', other: `${asked} veces` }),
  gapWrong: ({ count }) =>
    plural(count, { one: '1 miembro: no era lo preguntado', other: `${count} miembros: no era lo preguntado` }),
  gapCover: ({ count }) =>
    plural(count, { one: '1 miembro quiere que se incluya', other: `${count} miembros quieren que se incluya` }),
  gapNote: ({ note }) => `«${note}»`,
  privacyNothing: 'No se guarda nada con tu ID.',
  privacyHeld: ({ things }) => `Guardado con tu ID, en todos los servidores juntos: ${things}.`,
  privacyRevisions: ({ count }) =>
    plural(count, { one: `1 cambio en una noticia`, other: `${count} cambios en noticias` }),
  privacyPins: ({ count }) => plural(count, { one: `1 pregunta que fijaste`, other: `${count} preguntas que fijaste` }),
  privacyWatches: ({ count }) =>
    plural(count, { one: `1 dirección que pusiste a vigilar`, other: `${count} direcciones que pusiste a vigilar` }),
  privacyPending: ({ count }) =>
    plural(count, {
      one: `1 cambio que espera tu confirmación, un día como máximo`,
      other: `${count} cambios que esperan tu confirmación, un día como máximo`,
    }),
  privacyDeleted: 'Borrar quita tu ID de todo ello; lo que cambiaste se queda y lo que no confirmaste se descarta.',
  privacyOthers: 'De todos se guarda, sin quién fue:',
  privacyQuestions: ({ days }) =>
    `Preguntas que la noticia no responde, o no como se querían: sus palabras, el día y lo que se escribe sobre ellas, durante ${plural(days, { one: '1 día', other: `${days} días` })}.`,
  privacyButtons: ({ days }) =>
    `Las palabras de preguntas largas que están detrás de botones, durante ${plural(days, { one: '1 día', other: `${days} días` })}.`,
  privacyAnswers:
    'Cuál de mis mensajes cita qué y a qué mensaje responde cada uno, por los números de los mensajes, 30 días como máximo: para corregir una respuesta y que siga a su pregunta.',
  privacySuggested:
    'Hasta 20 preguntas cortas respondidas hace poco a la vista de todos, para sugerirlas: solo en memoria, hasta que la noticia cambie o se me reinicie.',
  privacyMessages: 'No se guarda ningún otro mensaje, sea de quien sea.',
};
