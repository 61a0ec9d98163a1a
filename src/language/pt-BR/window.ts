import type { Translation } from '../catalogue.ts';
import type { window as english } from '../en/window.ts';

/** What the Discord window and the store say of their own accord, in Brazilian Portuguese. */
export const window: Translation<typeof english> = {
  wordsWithheld:
    'Não consigo ler essa mensagem. Abra o menu dela → Apps e procure-a na notícia, ou pergunte com as suas palavras.',
  hint: 'Me mencione com uma pergunta sobre a notícia ou digite /perguntar. /ajuda mostra tudo o que sei fazer.',
  failed: 'Algo deu errado do meu lado e ficou registrado. Tente de novo, por favor.',
  blocked:
    'O AutoMod deste servidor bloqueou a resposta. Peça aos moderadores para permiti-la ou me mande a pergunta por mensagem direta.',
  notAllowed:
    'Não posso responder neste canal. Pergunte em outro ou peça aos moderadores para me deixarem escrever aqui.',
  reference: ({ reference }) => `referência ${reference}`,
  storeUnreachable: 'Não dá para acessar o armazenamento agora; tente de novo em um minuto, por favor.',
  storeRefuses:
    'O armazenamento não pode guardar mudanças agora, então nada foi mudado; avise, por favor, quem cuida deste bot.',
  commandForModerators: ({ command }) =>
    `/${command} é para moderadores: precisa da permissão “Gerenciar servidor” ou do cargo escolhido em /configurar, que um administrador do servidor pode dar a você.`,
  commandGone: ({ command }) =>
    `Não tenho mais o comando /${command}. O Discord vai deixar de oferecê-lo em breve; /ajuda mostra os que tenho.`,
  menuCommandGone: ({ command }) =>
    `Não tenho mais o comando “${command}”. O Discord vai deixar de oferecê-lo em breve; /ajuda mostra os que tenho.`,
  wordless: 'Essa mensagem não tem palavras que eu possa ler: escolha uma que tenha.',
  fileUnreachable: ({ name }) => `Não deu para receber ${name} do Discord: envie de novo.`,
  exportTooLarge: ({ name, most }) =>
    `${name} é grande demais para este servidor, que aceita arquivos de ${most} MB: exporte a notícia no console.`,
  formClosed: 'Esse formulário é de uma versão antiga minha. Use o comando de novo para abrir um novo.',
  oldButton: 'Esse botão é de uma versão antiga minha. Pergunte de novo para ter um novo.',
  correctionChanged: ({ number, revision }) =>
    `Correção: o veículo mudou este parágrafo (¶${number}, versão ${revision}). Antes:`,
  correctionNow: 'Agora:',
  correctionRemoved: ({ number, revision }) =>
    `Correção: o veículo retirou este parágrafo (¶${number}, versão ${revision}), que dizia:`,
  correctionShort: ({ number, revision }) =>
    `Correção: o veículo mudou ¶${number} desde então (versão ${revision}). Pergunte de novo para ver o que diz agora.`,
  showAll: 'Ver tudo',
  share: 'Compartilhar',
  showMe: 'Quero ver também',
  forMember: ({ member }) => `Para ${member}`,
  sharedBy: ({ member }) => `Compartilhado por ${member}`,
  pagesNotYours: 'Só quem perguntou vira estas páginas. Você pode ter as suas, que só você vê.',
  privateForSomebody: 'Uma resposta para alguém não pode ser privada: tire privado ou para.',
  mayNotShare: 'Você não pode enviar mensagens aqui, então a resposta fica com você.',
  sharedAlready: 'Já foi compartilhada.',
  busy: 'O Discord está me fazendo responder menos por enquanto. Pergunte de novo em um minuto, por favor.',
  wait: ({ when }) => `Você pergunta mais rápido do que consigo procurar. Volto a responder ${when}.`,
  channelWait: ({ when }) => `Muitas perguntas estão chegando aqui. Respondo a próxima ${when}.`,
};
