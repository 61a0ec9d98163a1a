import type { Translation } from '../catalogue.ts';
import type { answers as english } from '../en/answers.ts';
import { grammarOf } from '../grammar.ts';

const { plural, number } = grammarOf('es-ES');

/** What replies to questions and look-ups say, in Spanish. */
export const answers: Translation<typeof english> = {
  revision: ({ revision }) => `versión ${revision}`,
  paragraphNumber: ({ number }) => `¶${number}`,
  paragraphCount: ({ count }) => plural(count, { one: '1 párrafo', other: `${number(count)} párrafos` }),
  quotedWord: ({ word }) => `«${word}»`,
  comma: ', ',
  betweenSentences: ' ',
  inBrackets: ({ text }) => ` (${text})`,

  unsure: 'El pasaje más parecido: puede que la noticia no responda a esto',
  readAs: ({ question }: { question: string }) => `Leído como: ${question}?`,
  whichReading: 'Eso puede entenderse de dos maneras. ¿A cuál te refieres?',
  notFound: 'La noticia no lo dice.',
  nothingOn: ({ words }) => `No hay nada en ella sobre ${words}. `,
  related: 'Relacionado, pero no es una respuesta: ',

  quoteNobody: 'La noticia no cita a nadie.',
  quoteUnknown: ({ name }) => `La noticia no cita a nadie llamado «${name}».`,
  quoteAbout: ({ about }) => `La noticia no cita a nadie sobre «${about}».`,
  quoteUnknownAbout: ({ name, about }) => `La noticia no cita a «${name}» sobre «${about}».`,
  quotedPeople: ({ names }) => `Cita a ${names}.`,
  unnamedSpeaker: 'No se nombra quién habla',
  reported: 'Contado, no citado',

  leadsNobody: 'La noticia no dice quién dirige nada.',
  leadsUnknown: ({ what }) => `La noticia no dice quién dirige «${what}».`,
  knownLeads: ({ names }) => `Según ella dirigen algo: ${names}.`,

  peopleNobody: 'La noticia no nombra a nadie.',
  peopleUnknown: ({ name }) => `La noticia no nombra a nadie llamado «${name}».`,
  knownPeople: ({ names }) => `Nombra a ${names}.`,
  namedIn: 'Aparece en ',

  summaryNothing: 'En la noticia no hay nada que resumir.',
  timelineNothing: 'La noticia no da fechas ni horas.',
  passagesNothing: 'Nada en la noticia coincide con eso.',
  closest: 'Lo más parecido en la noticia',
  nothingClose: 'Nada en la noticia se parece a ese mensaje.',
  differs: 'Distinto',
  messageHas: ({ words }) => ` – mensaje: ${words}; `,
  colon: ': ',
  foundDetails: 'Encontrado',
  absentDetails: 'No aparece',
  comparedHow: 'Se comparan nombres, números y palabras; esto no dice quién tiene razón.',
  passageWhere: ({ number, count, title }) => `¶${number} de ${count} · ${title}`,

  help: 'Pregunta por la noticia con tus propias palabras o usa un comando. La respuesta son siempre las palabras de la noticia, con el lugar donde están.',
  helpCommand: ({ description }) => `: ${description}`,
  more: ({ count }) => `${count} más`,
  andMore: ({ count }) => `… y ${count} más`,

  open: 'Abrir en esta frase',
  openArticle: ({ title }) => `Abrir ${title}`,
  inContext: 'En contexto',
  morePassages: 'Más pasajes',
  showParagraph: ({ number }) => `Ver ¶${number}`,
  previousParagraph: ({ number }) => `← ¶${number}`,
  nextParagraph: ({ number }) => `¶${number} →`,
  shorter: 'Más corto',
  longer: 'Más largo',
  quotationsOf: ({ name }) => `Citas de ${name}`,
  allCommands: 'Todos los comandos',

  noArticles: 'La noticia todavía no tiene artículos.',
  noParagraph: ({ number, count, title }) => `«${title}» no tiene ¶${number}: da un número del 1 al ${count}.`,
  articleUnknown: ({ name, ids }) => `La noticia no tiene ningún artículo «${name}»: elige ${ids}.`,
  articleCount: ({ count }) => plural(count, { one: '1 artículo', other: `${number(count)} artículos` }),
  helpExamples: 'Por ejemplo, con los botones de abajo:',
  helpMenu: 'En el menú de un mensaje (mantenlo pulsado o haz clic derecho, y luego Aplicaciones):',
  pageOf: ({ number, count }) => `Página ${number} de ${count}`,
  previousPage: ({ number }) => `‹ Página ${number}`,
  nextPage: ({ number }) => `Página ${number} ›`,
  notAsked: 'No es lo que pregunté',
  cover: 'Pedir a los moderadores que lo incluyan',
  wrongNoted: 'Gracias: los moderadores verán que no es lo que preguntaste.',
  coverNoted: 'Gracias: los moderadores verán que te gustaría que la noticia lo incluyera.',
  notedAlready: 'Ya lo habías dicho: cuenta una vez.',
  sayMore: 'Añadir una línea para los moderadores',
  noteSaved: 'Gracias: los moderadores lo leerán.',
  feedbackGone: 'Lo que dijiste de esa respuesta ya no se guarda: pulsa el botón bajo una respuesta nueva.',
  passageGone:
    'La noticia ha cambiado desde entonces: ya no tiene estas palabras. Pregunta otra vez para ver qué dice ahora.',
  feedbackOff: 'Este servidor ya no recoge opiniones sobre las respuestas: díselo a los moderadores en un mensaje.',
};
