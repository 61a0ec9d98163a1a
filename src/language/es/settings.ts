import type { Translation } from '../catalogue.ts';
import type { settings as english } from '../en/settings.ts';
import { grammarOf } from '../grammar.ts';

const { plural, number } = grammarOf('es-ES');

/** How a server is set up, in Spanish. */
export const settings: Translation<typeof english> = {
  setUp: 'Así está configurado este servidor',
  settingsSaved: 'Guardado.',
  settingsBusy: 'Otros están cambiando esta configuración en este momento: inténtalo de nuevo.',
  settingsToo: 'Configuración que la acompaña:',
  askChannelsNote: 'Canales en los que se responde a los mensajes normales',
  moderatorRoleNote:
    'Quien lo tiene puede cambiar la noticia. Permítele también los comandos en Ajustes del servidor → Integraciones: si no, Discord no se los muestra a nadie',
  moderatorsChannelNote: 'El canal en el que se avisa de cambios y correcciones',
  privateByDefaultNote: 'Si las respuestas a los comandos solo las ve quien pregunta',
  feedbackNote: 'Si las respuestas llevan botones para opinar',
  strictnessNote: 'Cuánta seguridad necesita el bot para dar un pasaje como respuesta y no como el más parecido',
  seedNote: 'Si la noticia incluye los artículos de serie',
  retentionNote: 'Cuánto se guardan las preguntas sin respuesta',
  seconds: ({ count }) => plural(count, { one: '1 segundo', other: `${number(count)} segundos` }),
  noWait: 'sin espera',
  days: ({ count }) => plural(count, { one: '1 día', other: `${number(count)} días` }),
  none: 'ninguno',
  on: 'sí',
  off: 'no',

  askChannelsRule: ({ most }) => `«canales-de-preguntas» debe tener ${most} canales como máximo.`,
  moderatorRoleRule: '«rol-de-moderación» debe ser un rol.',
  moderatorsChannelRule: '«canal-de-moderación» debe ser un canal.',
  privateByDefaultRule: '«privado» debe ser sí o no.',
  feedbackRule: '«opiniones» debe ser sí o no.',
  strictnessRule: '«exigencia» debe ser atrevida, equilibrada o prudente.',
  cooldownRule: ({ most }) => `«espera» debe estar entre 0 y ${number(most)} segundos.`,
  seedRule: '«de-serie» debe ser sí o no.',
  retentionRule: ({ most }) => `«conservación» debe estar entre 1 y ${number(most)} días.`,
  channelLimitNote: 'Cuántas preguntas se responden en un canal en un minuto',
  cooldownNote: 'Cuánto espera un miembro entre dos preguntas; con una espera corta, solo tras varias seguidas',
  questionsAMinute: ({ count }) =>
    plural(count, { one: `1 pregunta por minuto`, other: `${count} preguntas por minuto` }),
  noLimit: 'sin límite',
  channelLimitRule: ({ most }) => `«límite-del-canal» debe estar entre 0 y ${number(most)} preguntas por minuto.`,
};
