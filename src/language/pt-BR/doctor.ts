import type { Translation } from '../catalogue.ts';
import type { doctor as english } from '../en/doctor.ts';
import { grammarOf } from '../grammar.ts';

const { plural } = grammarOf('pt-BR');

/** What moderators are told of how the bot stands on their server, in Brazilian Portuguese. */
export const doctor: Translation<typeof english> = {
  doctorWell: 'Está tudo certo.',
  doctorToDo: ({ count }) => plural(count, { one: `${count} coisa a resolver:`, other: `${count} coisas a resolver:` }),
  doctorOk: 'certo',
  doctorWrong: 'a resolver',
  permissionViewChannel: 'Ver canal',
  permissionSendMessages: 'Enviar mensagens',
  permissionSendMessagesInThreads: 'Enviar mensagens em tópicos',
  permissionReadMessageHistory: 'Ver histórico de mensagens',
  doctorHere: ({ channel }) => `#${channel}, onde você está: posso responder aqui.`,
  doctorAskChannel: ({ channel }) => `#${channel}, um canal de perguntas: posso responder lá.`,
  doctorModeratorsChannel: ({ channel }) => `#${channel}, o canal de moderação: posso escrever lá.`,
  doctorMissing: ({ channel, permissions }) =>
    `#${channel}: falta para mim ${permissions}. Permita isso lá (Editar canal, Permissões).`,
  doctorUnseen: ({ channel }) =>
    `O canal com o ID ${channel} não existe mais ou não posso vê-lo: permita “Ver canal” lá ou escolha outro em /configurar.`,
  doctorReads: 'Conteúdo das mensagens: eu recebo, então os canais de perguntas são respondidos.',
  doctorReadsNot:
    'Conteúdo das mensagens: eu não recebo, então os canais de perguntas ficam em silêncio. Quem cuida de mim ativa o Message Content Intent (portal do desenvolvedor, Bot) e me reinicia.',
  doctorReadsNotNeeded: 'Conteúdo das mensagens: eu não recebo, e nada neste servidor precisa dele.',
  doctorCommands: 'Comandos: o Discord oferece os que tenho.',
  doctorDrift: ({ names }) =>
    `Comandos: o que o Discord oferece não é o que tenho (${names}). Quem cuida de mim executa npm run deploy.`,
  doctorDriftAdded: ({ names }) => `não oferecido: ${names}`,
  doctorDriftChanged: ({ names }) => `desatualizado: ${names}`,
  doctorDriftRemoved: ({ names }) => `não é mais meu: ${names}`,
  doctorDriftUnknown: 'Comandos: o Discord não disse quais oferece. Tente de novo em um minuto.',
  doctorConnection: ({ ago }) => `Conexão: o último evento do Discord chegou há ${ago}.`,
  doctorConnectionNew: 'Conexão: desde que me conectei, o Discord só me enviou comandos.',
  doctorHeartbeat: ({ ms }) => `O último sinal foi respondido em ${ms} ms.`,
  doctorStory: ({ revision, at, articles }) =>
    `Notícia: ${plural(articles, { one: `${articles} matéria`, other: `${articles} matérias` })} na versão ${revision}, feita em ${at}.`,
  doctorStoryBundled: ({ revision, articles }) =>
    `Notícia: ${plural(articles, { one: `${articles} matéria`, other: `${articles} matérias` })} na versão ${revision}, como veio comigo.`,
  doctorStoryEmpty: 'Notícia: não tem matérias, então nada pode ser respondido. /notícia adicionar adiciona uma.',
  doctorWatchesNone: 'Endereços acompanhados: nenhum.',
  doctorWatches: ({ count }) =>
    plural(count, {
      one: `Endereços acompanhados: ${count}, lido sem problema.`,
      other: `Endereços acompanhados: os ${count} puderam ser lidos.`,
    }),
  doctorWatchFailing: ({ url, since, problem }) =>
    `${url} não pode ser lido desde ${since}. ${problem} /notícia não-acompanhar para de tentar.`,
  doctorStore: 'Armazenamento: responde.',
  doctorReader: 'Leitor: funcionando.',
  doctorReaderStarting: 'Leitor: iniciando.',
  doctorReaderOff: 'Leitor: desligado (READER=off). As perguntas são respondidas só pelas palavras.',
  doctorReaderFailed:
    'Leitor: não pode ser usado aqui, então as perguntas são respondidas só pelas palavras. Peça a quem me hospeda para rodar npm ci de novo ou definir READER=off.',
  doctorInvite: 'Me convidar de novo com estas permissões',
  minutes: ({ count }) => plural(count, { one: `${count} minuto`, other: `${count} minutos` }),
  hours: ({ count }) => plural(count, { one: `${count} hora`, other: `${count} horas` }),
};
