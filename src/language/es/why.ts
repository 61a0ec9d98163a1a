import type { Translation } from '../catalogue.ts';
import type { why as english } from '../en/why.ts';
import { grammarOf } from '../grammar.ts';

const { plural, number } = grammarOf('es-ES');

/** What moderators read about how a question was answered, in Spanish. */
export const why: Translation<typeof english> = {
  whyHeading: ({ question }) => `Por qué se respondió así a «${question}»`,
  whyAsksFor: ({ kind }) => `Se pregunta por: ${kind}`,
  whyPerson: 'una persona',
  whyName: 'un nombre',
  whyTime: 'un momento',
  whyAge: 'una edad',
  whyCount: 'cuántos hay',
  whyNumber: 'una cantidad o una medida',
  whyPlace: 'un lugar',
  whyReason: 'un motivo',
  whyManner: 'cómo ocurre algo',
  whyStatement: 'lo que alguien dijo',
  whyKind: 'cuál o de qué tipo',
  whyThing: 'una cosa o un hecho',
  whyWhether: 'si algo es así',
  whyWords: ({ words }) => `Palabras que cuentan: ${words}`,
  whyNoWords: 'Palabras que cuentan: ninguna',
  whyReadAs: ({ typed, words }) => `${typed} (leído como ${words})`,

  whyFirst: 'Quedó en primer lugar: ',
  whyFor: 'A favor: ',
  whyAgainst: 'En contra: ',
  whyHasWords: ({ percent }) =>
    `el ${percent} % de la pregunta está en ella o justo al lado; lo menos común cuenta más`,
  whyLacksWords: ({ percent }) =>
    `solo el ${percent} % de la pregunta está en ella o justo al lado; lo menos común cuenta más`,
  whyUnknownWords: 'la noticia no tiene algunas palabras de la pregunta',
  whyMissingName: 'un nombre o un número de la pregunta no está cerca',
  whyOffered: 'contiene lo que se pide',
  whyLacking: 'no contiene nada de lo que se pide',
  whyNoPremises: 'lo que la pregunta da por hecho no está cerca',
  whyDetail: 'la pregunta pide más de lo que cabe en una frase',
  whyReaderSees: 'el lector ve en ella una respuesta',
  whyReaderDoubts: 'el lector no ve en ella una respuesta clara',
  whyAhead: 'aventaja claramente a las demás frases',
  whyClose: 'apenas aventaja a las demás frases',

  whyRead: ({ count }) =>
    plural(count, {
      one: 'El lector leyó 1 fragmento de la noticia.',
      other: `El lector leyó ${count} fragmentos de la noticia.`,
    }),
  whyMarked: ' En esta frase marcó: ',
  whyMarkedNone: ' En esta frase no marcó nada.',
  whyNotReached: ' No llegó a esta frase.',
  whySure:
    'El lector no hizo falta: las palabras solas no dejaban dudas. Solo con palabras, el mínimo exigido es más bajo.',
  whyBusy:
    'El lector estaba ocupado, así que decidieron las palabras solas. Solo con palabras, el mínimo exigido es más bajo.',
  whyNotEnglish:
    'El lector solo lee inglés, así que decidieron las palabras solas. Solo con palabras, el mínimo exigido es más bajo.',
  whyNoReader:
    'El lector no estaba en marcha, así que decidieron las palabras solas. Solo con palabras, el mínimo exigido es más bajo.',

  whyAnswer: 'una respuesta',
  whyClosest: 'el pasaje más parecido',
  whyNotFound: 'falta de respuesta',
  whyDecided: ({ verdict, percent, needed, strictness }) =>
    `Se da como ${verdict}: responde con una probabilidad del ${number(percent)} %, y una respuesta necesita el ${number(needed)} % (exigencia: ${strictness}).`,
  whyRaised: ({ reason }) => ` Es más de lo habitual, porque ${reason}.`,
  whyNever: ({ verdict, percent, strictness, reason }) =>
    `Se da como ${verdict}: responde con una probabilidad del ${number(percent)} %; con ninguna exigencia (aquí: ${strictness}) puede darse como respuesta, porque ${reason}.`,
  whyUnknownName: 'la noticia nunca menciona un nombre de la pregunta',
  whyUnknownWord: 'la noticia no tiene una palabra de esta pregunta corta',

  whyNext: 'Le siguen:',
  whyStillSo: ({ revision }) =>
    `La noticia ha cambiado desde esa respuesta, que es de la versión ${revision}; ahora se responde igual.`,

  whyOutdated:
    'Ahora respondería otra cosa, porque la noticia o la configuración han cambiado desde entonces: pregunta de nuevo y mira la nueva respuesta.',
  askAgain: 'Preguntar de nuevo',
  whyNoAnswer: 'Ese mensaje no es una respuesta mía a una pregunta: elige uno que lo sea.',
  whyNoQuestion:
    'Ese mensaje no deja ver a qué pregunta responde: haz la pregunta de nuevo con /preguntar, solo para ti, y pulsa el botón bajo la respuesta.',
  whyPinned:
    'Un moderador fijó esta respuesta a la pregunta, así que no se sopesó nada: /fijar muestra lo que está fijado.',
  whyRule:
    'A las preguntas de esta forma responde una regla fija o una lista, así que no se sopesó ninguna frase: formula la pregunta de otra manera para que se busque en la noticia.',
  whyNothing:
    'Ninguna frase de la noticia tiene que ver con esta pregunta, así que no se sopesó nada: pregunta con palabras que use la noticia.',
};
