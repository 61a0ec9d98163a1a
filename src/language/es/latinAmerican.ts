import type { Catalogue } from '../catalogue.ts';
import type { CommandTable } from '../commandWords.ts';
import { grammarOf } from '../grammar.ts';
import { commands } from './commands.ts';

const { plural, number } = grammarOf('es-419');

/** What Latin America says in other words than Spain. */
export const latinAmericanTexts: Partial<Catalogue> = {
  sourceMissing: '/noticia agregar necesita archivo, texto o url: da el propio artículo o su dirección.',
  questionTooLong: ({ most }) => `Es demasiado largo: pregunta en ${number(most)} caracteres como máximo.`,
  whyAdded: ({ source }) => `Agregado: ${source}`,
  paragraphsAdded: ({ count }) => plural(count, { one: '1 párrafo agregado', other: `${count} párrafos agregados` }),
  noAddress: ({ article }) => `«${article}» no vino de ninguna dirección: agrégalo de nuevo para cambiarlo.`,
  exported: ({ count }) =>
    plural(count, {
      one: '1 artículo en Markdown, con la configuración. /noticia agregar lo trae de vuelta.',
      other: `${count} artículos en Markdown, con la configuración. /noticia agregar los trae de vuelta.`,
    }),
  doctorStoryEmpty: 'Noticia: no tiene artículos, así que no se puede responder a nada. /noticia agregar agrega uno.',
  zipTooLarge: ({ name }) =>
    `${name} ocupa descomprimido más de lo que se lee (5 MB por archivo, 40 MB y 12,000 archivos en total): agrega menos artículos.`,
  failed: 'Algo falló de mi lado y quedó anotado. Inténtalo de nuevo, por favor.',
  commandForModerators: ({ command }) =>
    `/${command} es para moderadores: necesita el permiso «Administrar servidor» o el rol elegido en /configurar, que puede darte un administrador del servidor.`,
};

/** Commands that Latin America calls by other words. */
export const latinAmericanCommands: CommandTable['named'] = {
  'corpus add': {
    ...commands.named['corpus add'],
    name: 'agregar',
    description: 'Agregar un artículo o ponerlo en lugar del que actualiza',
  },
};
