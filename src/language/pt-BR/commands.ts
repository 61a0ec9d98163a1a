import type { CommandTable } from '../commandWords.ts';

const article = { name: 'matéria', description: 'Qual matéria' };
const articleOrFirst = { name: 'matéria', description: 'Qual matéria; a primeira se você não der nenhuma' };
const url = { name: 'url', description: 'Um endereço que comece com https://' };
const revision = { name: 'versão', description: 'O número de uma versão' };
const change = { name: 'mudança', description: 'Qual mudança' };
const question = { name: 'pergunta', description: 'O que você quer saber' };

/** What commands and their options are called in Brazilian Portuguese. */
export const commands: CommandTable = {
  shared: {
    private: { name: 'privado', description: 'Se só você vê a resposta' },
    for: { name: 'para', description: 'Um membro a quem a resposta se dirige' },
  },
  named: {
    ask: { name: 'perguntar', description: 'Pergunte algo sobre a notícia', options: { question } },
    'ask-about-this': {
      name: 'Perguntar sobre isto',
      description: 'Pergunte à notícia com uma mensagem à vista',
      options: { question },
    },
    'why-this': {
      name: 'Por que isto?',
      description: 'Por que uma pergunta é respondida assim: o que foi pesado e o que decidiu',
      options: { question: { name: 'pergunta', description: 'A pergunta que foi respondida' } },
    },
    'find-in-the-story': {
      name: 'Procurar na notícia',
      description: 'O que a notícia tem de uma mensagem: os trechos mais próximos, os nomes e os números dela',
      options: { text: { name: 'texto', description: 'As palavras da mensagem' } },
    },
    corpus: { name: 'notícia', description: 'De que a notícia é feita e como ela muda' },
    'corpus add': {
      name: 'adicionar',
      description: 'Adicionar uma matéria ou pô-la no lugar da que ela atualiza',
      options: {
        url,
        file: { name: 'arquivo', description: 'Um arquivo .md, .txt ou .html, ou um .zip deles' },
        text: { name: 'texto', description: 'O próprio texto, com linhas em branco entre parágrafos' },
        title: { name: 'título', description: 'O título do texto' },
      },
    },
    'corpus refresh': { name: 'atualizar', description: 'Ler tudo de novo, ou uma matéria', options: { article } },
    'corpus remove': { name: 'retirar', description: 'Retirar uma matéria da notícia', options: { article } },
    'corpus list': { name: 'lista', description: 'As matérias, de onde vêm e o que é acompanhado' },
    'corpus show': {
      name: 'ver',
      description: 'Uma matéria, ou o que uma versão mudou',
      options: { article, revision },
    },
    'corpus history': {
      name: 'histórico',
      description: 'Quem mudou o quê, e quando',
      options: { before: { name: 'antes-de', description: 'Só versões anteriores a esta' } },
    },
    'corpus rollback': { name: 'restaurar', description: 'Trazer de volta uma versão anterior', options: { revision } },
    'corpus export': { name: 'exportar', description: 'Tudo em um zip de arquivos Markdown' },
    'corpus watch': {
      name: 'acompanhar',
      description: 'Ler de novo uma matéria ou um feed automaticamente',
      options: {
        url,
        every: { name: 'a-cada', description: 'De quanto em quanto: 30m, 6h, 1d; a cada seis horas se não for dado' },
      },
    },
    'corpus unwatch': {
      name: 'não-acompanhar',
      description: 'Deixar de ler um endereço automaticamente',
      options: { url },
    },
    'corpus confirm': { name: 'confirmar', description: 'Fazer uma mudança mostrada', options: { change } },
    'corpus cancel': { name: 'cancelar', description: 'Descartar uma mudança mostrada', options: { change } },
    doctor: { name: 'diagnóstico', description: 'O que impede o bot de funcionar aqui e o que fazer' },
    gaps: {
      name: 'sem-resposta',
      description: 'O que foi perguntado e a notícia não responde',
      options: { dismiss: { name: 'descartar', description: 'Tira uma pergunta da lista: o código dela' } },
    },
    help: { name: 'ajuda', description: 'O que você pode perguntar e os comandos' },
    passage: {
      name: 'parágrafo',
      description: 'Um parágrafo da notícia, como é citado',
      options: { number: { name: 'número', description: 'O número depois do ¶' }, article: articleOrFirst },
    },
    pin: {
      name: 'fixar',
      description: 'Responder a uma pergunta com um trecho escolhido; sozinho, mostra o que está fixado',
      options: {
        question: { name: 'pergunta', description: 'A pergunta, como é feita' },
        passage: { name: 'parágrafo', description: 'O número depois do ¶' },
        article: articleOrFirst,
        sentence: { name: 'frase', description: 'Qual frase do parágrafo; todo ele se não for dada' },
        gap: { name: 'código', description: 'No lugar da pergunta: o código dela em /sem-resposta' },
        remove: { name: 'soltar', description: 'Deixa de fixar a pergunta' },
      },
    },
    privacy: { name: 'privacidade', description: 'O que é guardado sobre você e como apagar' },
    'privacy show': { name: 'ver', description: 'O que é guardado, e por quanto tempo' },
    'privacy delete': { name: 'apagar', description: 'Retirar seu ID de tudo o que é guardado' },
    quote: {
      name: 'citação',
      description: 'O que alguém diz na notícia, palavra por palavra',
      options: {
        speaker: { name: 'quem', description: 'Quem diz; deixe vazio para todos' },
        about: { name: 'assunto', description: 'Sobre o que é' },
      },
    },
    search: {
      name: 'buscar',
      description: 'Os trechos da notícia que têm certas palavras',
      options: {
        terms: { name: 'palavras', description: 'As palavras a procurar' },
        page: { name: 'página', description: 'Qual página; a primeira se não for dada' },
      },
    },
    setup: {
      name: 'configurar',
      description: 'Como o bot se comporta neste servidor',
      options: {
        'ask-channels': {
          name: 'canais-de-perguntas',
          description: 'Canais em que mensagens comuns são respondidas; none para nenhum',
        },
        'moderator-role': {
          name: 'cargo-de-moderação',
          description: 'Um cargo cujos membros podem mudar a notícia; none para nenhum',
        },
        'moderators-channel': {
          name: 'canal-de-moderação',
          description: 'Onde as mudanças são anunciadas; none para lugar nenhum',
        },
        private: { name: 'privado', description: 'Se só quem pergunta vê as respostas aos comandos' },
        feedback: { name: 'opiniões', description: 'Se as respostas têm botões de opinião' },
        strictness: {
          name: 'rigor',
          description: 'Quanta certeza o bot precisa ter para dar um trecho como resposta',
          choices: { bold: 'ousado', even: 'equilibrado', careful: 'cauteloso' },
        },
        cooldown: { name: 'espera', description: 'Segundos entre duas perguntas de um membro' },
        'channel-limit': {
          name: 'limite-do-canal',
          description: 'Perguntas respondidas em um canal em um minuto; 0 para nenhum limite',
        },
        seed: { name: 'incluídas', description: 'Se a notícia inclui as matérias que vêm com o bot' },
        retention: { name: 'retenção', description: 'Dias em que as perguntas sem resposta são guardadas' },
      },
    },
    sources: { name: 'fontes', description: 'As matérias de que a notícia é feita' },
    summary: {
      name: 'resumo',
      description: 'A notícia em algumas das suas próprias frases',
      options: {
        length: {
          name: 'tamanho',
          description: 'Curto, médio ou longo',
          choices: { short: 'curto', medium: 'médio', long: 'longo' },
        },
      },
    },
    timeline: { name: 'linha-do-tempo', description: 'O que aconteceu e vai acontecer, em ordem de tempo' },
    'who-leads': {
      name: 'quem-lidera',
      description: 'Quem lidera o quê, segundo a notícia',
      options: { what: { name: 'o-quê', description: 'Um lado, um grupo ou um evento, como the US side' } },
    },
    who: {
      name: 'quem',
      description: 'Quem é alguém, segundo a notícia',
      options: {
        name: { name: 'nome', description: 'Um nome ou um cargo; deixe vazio para todos os que a notícia menciona' },
      },
    },
    context: {
      name: 'contexto',
      description: 'Um trecho entre os parágrafos ao redor dele',
      options: {
        number: { name: 'número', description: 'O número depois do ¶' },
        words: { name: 'palavras', description: 'Quais palavras do parágrafo; todas se não forem dadas' },
        article: articleOrFirst,
      },
    },
    feedback: { name: 'opinião', description: 'O que você diz de uma resposta' },
    'feedback wrong': {
      name: 'errada',
      description: 'Uma resposta não é o que foi perguntado',
      options: {
        question: { name: 'pergunta', description: 'O que foi perguntado' },
        answer: { name: 'resposta', description: 'Qual resposta' },
      },
    },
    'feedback cover': {
      name: 'incluir',
      description: 'A notícia deveria responder a uma pergunta',
      options: {
        question: { name: 'pergunta', description: 'O que foi perguntado' },
        answer: { name: 'resposta', description: 'Qual resposta' },
      },
    },
    'feedback note': {
      name: 'recado',
      description: 'Dizer mais aos moderadores',
      options: {
        answer: { name: 'resposta', description: 'Qual resposta' },
        note: { name: 'recado', description: 'O que você queria saber? Seu nome não é guardado.' },
      },
    },
  },
};
