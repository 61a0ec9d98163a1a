import type { Translation } from '../catalogue.ts';
import type { usage as english } from '../en/usage.ts';
import { grammarOf } from '../grammar.ts';

const { number } = grammarOf('es-ES');

/** What is wrong with what somebody typed or chose, in Spanish. */
export const usage: Translation<typeof english> = {
  questionEmpty: 'Pregunta algo sobre la noticia o escribe /ayuda para ver qué se puede preguntar.',
  questionTooLong: ({ most }) => `Es demasiado largo: pregunta en ${number(most)} caracteres como máximo.`,
  moderatorsOnly: 'Eso solo pueden hacerlo los moderadores de este servidor: pídeselo a uno de ellos.',
  nothingKept: 'Aquí no se guarda nada: esta noticia es una carpeta de archivos. Inicia sin --corpus para cambiarla.',
  sourceMissing: '/noticia añadir necesita archivo, texto o url: da el propio artículo o su dirección.',
  sourceTwice: 'Da solo uno de archivo, texto y url a la vez.',
  intervalUnknown: 'cada debe ser minutos, horas o días, de 15m a 30d; por ejemplo, 6h.',
  pinIncomplete: '/fijar necesita también el párrafo: da como párrafo el número que sigue al ¶.',

  commandUnknown: ({ name }) => `No existe el comando /${name}: /ayuda los muestra todos.`,
  commandUnknownNear: ({ name, nearest }) => `No existe el comando /${name}: ¿querías decir /${nearest}?`,
  subcommandMissing: ({ command, names }) => `/${command} necesita después una de estas palabras: ${names}.`,
  optionNoFile: 'Un archivo solo puede venir con el propio comando: escríbelo de nuevo.',
  optionMissing: ({ command, option, description }) => `/${command} necesita ${option}: ${description}.`,
  optionNone: ({ command }) => `/${command} no tiene opciones: escríbelo solo.`,
  optionInteger: ({ option }) => `${option} debe ser un número entero, como 7.`,
  optionMin: ({ option, min }) => `${option} debe ser ${number(min)} como mínimo.`,
  optionMax: ({ option, max }) => `${option} debe ser ${number(max)} como máximo.`,
  optionBoolean: ({ option }) => `${option} debe ser true o false.`,
  optionChoice: ({ option, choices }) => `${option} debe ser uno de estos valores: ${choices}.`,
  optionLong: ({ option, most }) => `${option} es demasiado largo: ${number(most)} caracteres como máximo.`,

  optionMember: ({ option }) => `${option} debe ser un miembro: elige uno de la lista o escríbelo como <@123>.`,
};
