import type { CommandTable } from '../commandWords.ts';

const article = { name: 'artículo', description: 'Qué artículo' };
const articleOrFirst = { name: 'artículo', description: 'Qué artículo; el primero si no lo das' };
const url = { name: 'url', description: 'Una dirección que empiece por https://' };
const revision = { name: 'versión', description: 'El número de una versión' };
const change = { name: 'cambio', description: 'Qué cambio' };
const question = { name: 'pregunta', description: 'Lo que quieres saber' };

/** What commands and their options are called in Spanish. */
export const commands: CommandTable = {
  shared: {
    private: { name: 'privado', description: 'Si solo tú ves la respuesta' },
    for: { name: 'para', description: 'Un miembro al que va dirigida la respuesta' },
  },
  named: {
    ask: { name: 'preguntar', description: 'Pregunta algo sobre la noticia', options: { question } },
    'ask-about-this': {
      name: 'Preguntar sobre esto',
      description: 'Pregunta a la noticia con un mensaje delante',
      options: { question },
    },
    'why-this': {
      name: '¿Por qué esto?',
      description: 'Por qué una pregunta se responde así: qué se sopesó y qué decidió',
      options: { question: { name: 'pregunta', description: 'La pregunta que se respondió' } },
    },
    'find-in-the-story': {
      name: 'Buscar en la noticia',
      description: 'Lo que la noticia tiene de un mensaje: los pasajes más parecidos, sus nombres y números',
      options: { text: { name: 'texto', description: 'Las palabras del mensaje' } },
    },
    corpus: { name: 'noticia', description: 'De qué se compone la noticia y cómo cambia' },
    'corpus add': {
      name: 'añadir',
      description: 'Añadir un artículo o ponerlo en lugar del que actualiza',
      options: {
        url,
        file: { name: 'archivo', description: 'Un archivo .md, .txt o .html, o un .zip de ellos' },
        text: { name: 'texto', description: 'El propio texto, con líneas en blanco entre párrafos' },
        title: { name: 'título', description: 'El título del texto' },
      },
    },
    'corpus refresh': { name: 'actualizar', description: 'Leer todo de nuevo, o un artículo', options: { article } },
    'corpus remove': { name: 'quitar', description: 'Quitar un artículo de la noticia', options: { article } },
    'corpus list': { name: 'lista', description: 'Los artículos, de dónde vienen y qué se vigila' },
    'corpus show': {
      name: 'ver',
      description: 'Un artículo, o lo que cambió una versión',
      options: { article, revision },
    },
    'corpus history': {
      name: 'historial',
      description: 'Quién cambió qué y cuándo',
      options: { before: { name: 'antes-de', description: 'Solo versiones anteriores a esta' } },
    },
    'corpus rollback': { name: 'restaurar', description: 'Recuperar una versión anterior', options: { revision } },
    'corpus export': { name: 'exportar', description: 'Todo en un zip de archivos Markdown' },
    'corpus watch': {
      name: 'vigilar',
      description: 'Leer de nuevo un artículo o un feed por sí solo',
      options: {
        url,
        every: { name: 'cada', description: 'Cada cuánto: 30m, 6h, 1d; cada seis horas si no lo das' },
      },
    },
    'corpus unwatch': { name: 'no-vigilar', description: 'Dejar de leer una dirección por sí solo', options: { url } },
    'corpus confirm': { name: 'confirmar', description: 'Hacer un cambio mostrado', options: { change } },
    'corpus cancel': { name: 'cancelar', description: 'Descartar un cambio mostrado', options: { change } },
    doctor: { name: 'diagnóstico', description: 'Qué impide que el bot funcione aquí y qué hacer al respecto' },
    gaps: {
      name: 'sin-respuesta',
      description: 'Lo que se ha preguntado y la noticia no responde',
      options: { dismiss: { name: 'descartar', description: 'Quita una pregunta de la lista: su código' } },
    },
    help: { name: 'ayuda', description: 'Qué puedes preguntar y los comandos' },
    passage: {
      name: 'párrafo',
      description: 'Un párrafo de la noticia, tal como se cita',
      options: { number: { name: 'número', description: 'El número que sigue al ¶' }, article: articleOrFirst },
    },
    pin: {
      name: 'fijar',
      description: 'Responder a una pregunta con un pasaje que eliges; solo, muestra lo fijado',
      options: {
        question: { name: 'pregunta', description: 'La pregunta, tal como se hace' },
        passage: { name: 'párrafo', description: 'El número que sigue al ¶' },
        article: articleOrFirst,
        sentence: { name: 'frase', description: 'Qué frase del párrafo; todo si no la das' },
        gap: { name: 'código', description: 'En lugar de la pregunta: su código en /sin-respuesta' },
        remove: { name: 'quitar', description: 'Deja de fijar la pregunta' },
      },
    },
    privacy: { name: 'privacidad', description: 'Qué se guarda de ti y cómo borrarlo' },
    'privacy show': { name: 'ver', description: 'Qué se guarda y cuánto tiempo' },
    'privacy delete': { name: 'borrar', description: 'Quitar tu ID de todo lo que se guarda' },
    quote: {
      name: 'cita',
      description: 'Lo que alguien dice en la noticia, palabra por palabra',
      options: {
        speaker: { name: 'quién', description: 'Quién lo dice; si no lo das, todos' },
        about: { name: 'tema', description: 'De qué trata' },
      },
    },
    search: {
      name: 'buscar',
      description: 'Los pasajes de la noticia que tienen unas palabras',
      options: {
        terms: { name: 'palabras', description: 'Las palabras que se buscan' },
        page: { name: 'página', description: 'Qué página; la primera si no la das' },
      },
    },
    setup: {
      name: 'configurar',
      description: 'Cómo se comporta el bot en este servidor',
      options: {
        'ask-channels': {
          name: 'canales-de-preguntas',
          description: 'Canales en los que se responde a los mensajes normales; none para ninguno',
        },
        'moderator-role': {
          name: 'rol-de-moderación',
          description: 'Un rol cuyos miembros pueden cambiar la noticia; none para ninguno',
        },
        'moderators-channel': {
          name: 'canal-de-moderación',
          description: 'Dónde se avisa de los cambios; none para ningún sitio',
        },
        private: { name: 'privado', description: 'Si las respuestas a los comandos solo las ve quien pregunta' },
        feedback: { name: 'opiniones', description: 'Si las respuestas llevan botones para opinar' },
        strictness: {
          name: 'exigencia',
          description: 'Cuánta seguridad necesita el bot para dar un pasaje como respuesta',
          choices: { bold: 'atrevida', even: 'equilibrada', careful: 'prudente' },
        },
        cooldown: { name: 'espera', description: 'Segundos entre dos preguntas de un miembro' },
        'channel-limit': {
          name: 'límite-del-canal',
          description: 'Preguntas respondidas en un canal en un minuto; 0 para ningún límite',
        },
        seed: { name: 'de-serie', description: 'Si la noticia incluye los artículos de serie' },
        retention: { name: 'conservación', description: 'Días que se guardan las preguntas sin respuesta' },
      },
    },
    sources: { name: 'fuentes', description: 'Los artículos que componen la noticia' },
    summary: {
      name: 'resumen',
      description: 'La noticia en unas pocas de sus propias frases',
      options: {
        length: {
          name: 'extensión',
          description: 'Corta, media o larga',
          choices: { short: 'corta', medium: 'media', long: 'larga' },
        },
      },
    },
    timeline: { name: 'cronología', description: 'Lo que pasó y lo que pasará, en orden de tiempo' },
    'who-leads': {
      name: 'quién-dirige',
      description: 'Quién dirige qué, según la noticia',
      options: { what: { name: 'qué', description: 'Un bando, un grupo o un acto, como the US side' } },
    },
    who: {
      name: 'quién',
      description: 'Quién es alguien, según la noticia',
      options: { name: { name: 'nombre', description: 'Un nombre o un cargo; si no lo das, todos los que nombra' } },
    },
    context: {
      name: 'contexto',
      description: 'Un pasaje entre los párrafos que lo rodean',
      options: {
        number: { name: 'número', description: 'El número que sigue al ¶' },
        words: { name: 'palabras', description: 'Qué palabras del párrafo; todas si no las das' },
        article: articleOrFirst,
      },
    },
    feedback: { name: 'opinión', description: 'Lo que dices de una respuesta' },
    'feedback wrong': {
      name: 'equivocada',
      description: 'Una respuesta no es lo que se preguntó',
      options: {
        question: { name: 'pregunta', description: 'Lo que se preguntó' },
        answer: { name: 'respuesta', description: 'Qué respuesta' },
      },
    },
    'feedback cover': {
      name: 'incluir',
      description: 'La noticia debería responder a una pregunta',
      options: {
        question: { name: 'pregunta', description: 'Lo que se preguntó' },
        answer: { name: 'respuesta', description: 'Qué respuesta' },
      },
    },
    'feedback note': {
      name: 'nota',
      description: 'Contar más a los moderadores',
      options: {
        answer: { name: 'respuesta', description: 'Qué respuesta' },
        note: { name: 'nota', description: '¿Qué querías saber? Tu nombre no se guarda.' },
      },
    },
  },
};
