import type { Translation } from '../catalogue.ts';
import type { moderation as english } from '../en/moderation.ts';
import { grammarOf } from '../grammar.ts';

const { plural } = grammarOf('pt-BR');

/** What moderators are shown and told, in Brazilian Portuguese. */
export const moderation: Translation<typeof english> = {
  proposed: ({ why }) => `Ainda não feito: ${why}`,
  howAdded: 'nova',
  howChanged: 'alterada',
  howRemoved: 'retirada',
  articleChange: ({ how }) => ` – ${how}`,
  articleChangeCounts: ({ how, counts }) => ` – ${how}: ${counts}`,
  paragraphsAdded: ({ count }) =>
    plural(count, { one: `${count} parágrafo adicionado`, other: `${count} parágrafos adicionados` }),
  paragraphsChanged: ({ count }) =>
    plural(count, { one: `${count} parágrafo alterado`, other: `${count} parágrafos alterados` }),
  paragraphsRemoved: ({ count }) =>
    plural(count, { one: `${count} parágrafo retirado`, other: `${count} parágrafos retirados` }),
  asidesOnly: 'só legendas, créditos ou títulos',
  fact: ({ fact, before, after }) => `${fact}: ${before} → ${after}`,
  newFact: ({ fact, after }) => `${fact}: ${after}`,
  factId: 'identificador',
  factTitle: 'título',
  factSource: 'fonte',
  factUrl: 'endereço',
  factPublished: 'publicada em',
  factAuthors: 'autores',
  factLanguage: 'idioma',
  andMoreParagraphs: ({ count }) =>
    plural(count, { one: `… e mais ${count} parágrafo`, other: `… e mais ${count} parágrafos` }),
  andMoreArticles: ({ count }) =>
    plural(count, { one: `… e mais ${count} matéria`, other: `… e mais ${count} matérias` }),
  dropped: ({ texts }) => `Deixado de fora por não ser parte do texto: ${texts}`,
  notEnglish: ({ titles }: { titles: string }) =>
    `Não está em inglês: ${titles}. As perguntas são respondidas só pelas palavras, então menos serão respondidas.`,
  unchanged: ({ count }) =>
    plural(count, { one: `Nada de novo em ${count} endereço.`, other: `Nada de novo em ${count} endereços.` }),
  sourceProblem: ({ source, problem }) => `${source}: ${problem}`,
  samples: 'O que o novo texto responde:',
  breaks: 'Perguntas fixadas que perderiam a resposta:',
  brokenPins: 'Perguntas fixadas cujas palavras não estão mais na notícia:',
  labelled: ({ value }) => `: ${value}`,
  progress: ({ done, all }) => `${done} de ${all} páginas lidas…`,
  confirm: 'Confirmar',
  cancel: 'Cancelar',
  nothing: 'Não há nada para mudar.',
  nothingRead: 'Nada foi mudado.',
  committed: ({ revision }) => `Pronto: a notícia está na versão ${revision}.`,
  unchangedStory: ({ revision }) => `A notícia já está assim, na versão ${revision}.`,
  conflict: 'Nada foi feito: a notícia mudou desde que você viu isto.',
  gone: 'Essa mudança foi cancelada ou tem mais de um dia: faça de novo.',
  cancelled: 'Cancelado: nada foi mudado.',
  notYours: 'Só o moderador que viu esta mudança pode confirmá-la ou cancelá-la: faça a sua.',

  whyAdded: ({ source }) => `Adicionado: ${source}`,
  pastedTextNamed: ({ title }) => `texto colado “${title}”`,
  whyRefreshed: ({ article }) => `Atualizado: ${article}`,
  whyRefreshedAll: 'Tudo atualizado',
  whyRemoved: ({ article }) => `Retirado: ${article}`,
  whyRolledBack: ({ revision }) => `Versão ${revision} restaurada`,
  whySeedOn: 'Matérias que vêm com o bot ativadas',
  whySeedOff: 'Matérias que vêm com o bot desativadas',
  whySeeded: 'As matérias que vêm com o bot',
  whyWatched: ({ url }) => `Acompanhado: ${url}`,

  articleMissing: ({ article }) => `A notícia não tem a matéria “${article}”: /notícia lista mostra todas.`,
  thatArticleMissing: 'A notícia não tem essa matéria: /notícia lista mostra todas.',
  noAddress: ({ article }) => `“${article}” não veio de nenhum endereço: adicione de novo para mudar.`,
  noSentence: ({ number, sentence, count }) => `¶${number} não tem frase ${sentence}: dê um número de 1 a ${count}.`,
  noRevision: ({ number }) => `Não há versão ${number}: /notícia histórico mostra todas.`,
  noEarlierRevision: ({ revision }) => `A notícia está na versão ${revision}. Ainda não há nenhuma anterior.`,
  chooseRevision: ({ revision, last }) => `A notícia está na versão ${revision}. Escolha uma versão de 1 a ${last}.`,
  tooManyWatches: ({ most }) => `${most} endereços já são acompanhados: tire um antes com /notícia não-acompanhar.`,
  changedMeanwhile: 'A notícia estava sendo mudada naquele mesmo momento.',
  watchHeld: ({ article, title }) =>
    `A página de “${article}” parece não ter mais a matéria: a maior parte sumiu, ou o título (agora “${title}”) e todos os parágrafos mudaram. Mantive a matéria. Para ver a mudança e confirmá-la: /notícia atualizar ${article}`,

  rollBackTo: ({ number }) => `Restaurar a ${number}`,
  showRevision: ({ number }) => `Ver a ${number}`,
  noHistory: 'A notícia ainda não tem histórico.',
  bundled: 'vem com o bot',
  own: 'própria',
  exported: ({ count }) =>
    plural(count, {
      one: `${count} matéria em Markdown, com as configurações. /notícia adicionar traz de volta.`,
      other: `${count} matérias em Markdown, com as configurações. /notícia adicionar traz de volta.`,
    }),
  watching: ({ url, every }) =>
    `A partir de agora, ${url} é lido a cada ${every}, e o que houver de novo entra na notícia por si só.`,
  watchedUntold:
    'Nenhum canal de moderação está escolhido em /configurar: ninguém é avisado se mudar ou não puder ser lido.',
  unwatched: ({ url }) => `${url} não é mais lido automaticamente.`,
  notWatched: ({ url }) => `${url} não é acompanhado: /notícia lista mostra o que é.`,
  watchLine: ({ url, every }) => `${url} · a cada ${every}`,
  failingSince: ({ since, problem }) => ` · falha desde ${since}: ${problem}`,
  readAt: ({ at }) => ` · lido ${at}`,
  watched: 'Acompanhado',
  pinned: ({ question }) => `A partir de agora, “${question}” é respondida com:`,
  unpin: ({ question }) => `Desafixar “${question}”`,
  unpinned: ({ question }) => `“${question}” não está mais fixada.`,
  notPinned: ({ question }) => `“${question}” não está fixada: /fixar sozinho mostra as que estão.`,
  noPins: 'Nenhuma pergunta está fixada. /fixar pergunta:… parágrafo:7 fixa uma.',
  pinLine: ({ number, text }) => `: ¶${number} ${text}`,
  brokenPin: ' – quebrada: a notícia não tem mais estas palavras',
  noGaps: 'Ninguém perguntou nada que a notícia não responda.',
  gapDays: ({ first, last }) => `de ${first} a ${last}`,
  pinGap: ({ number }) => `Fixar o trecho certo para a ${number}`,
  dismiss: ({ number }) => `Descartar a ${number}`,
  dismissed: 'Descartada: ela não volta à lista.',
  notAGap: 'Essa pergunta não está mais na lista: /sem-resposta mostra como ela está.',
  lookUpNotPinned: 'Isso é um comando, e só perguntas são fixadas: /sem-resposta tira da lista.',
  privacyDelete: 'Apagar o que está ligado a mim',
  forgotten: ({ anonymised, dropped }) =>
    `Pronto: seu ID foi retirado de ${plural(anonymised, { one: `${anonymised} registro`, other: `${anonymised} registros` })}, e ${plural(dropped, { one: `${dropped} das suas mudanças não confirmadas foi descartada`, other: `${dropped} das suas mudanças não confirmadas foram descartadas` })}.`,
  refreshed: ({ url, revision }) => `${url} mudou: a notícia está na versão ${revision}.`,
  failing: ({ url, problem }) =>
    `Não dá para ler ${url}; a notícia continua como está, e novas tentativas virão. ${problem}`,
  recovered: ({ url, since }) => `Dá para ler ${url} de novo; falhava desde ${since}.`,
  corrections: ({ count, revision }) =>
    plural(count, {
      one: `A versão ${revision} mudou o que ${count} mensagem cita; a correção está em andamento:`,
      other: `A versão ${revision} mudou o que ${count} mensagens citam; a correção está em andamento:`,
    }),
  correctedPassage: ({ number, text }) => `¶${number}: ${text}`,
  gapAsked: ({ asked }) => plural(asked, { one: `${asked} vez`, other: `${asked} vezes` }),
  gapWrong: ({ count }) =>
    plural(count, {
      one: `${count} membro: não foi o que perguntou`,
      other: `${count} membros: não foi o que perguntaram`,
    }),
  gapCover: ({ count }) =>
    plural(count, {
      one: `${count} membro quer que seja incluído`,
      other: `${count} membros querem que seja incluído`,
    }),
  gapNote: ({ note }) => `“${note}”`,
  privacyNothing: 'Nada é guardado com o seu ID.',
  privacyHeld: ({ things }) => `Guardado com o seu ID, em todos os servidores juntos: ${things}.`,
  privacyRevisions: ({ count }) =>
    plural(count, { one: `${count} mudança em uma notícia`, other: `${count} mudanças em notícias` }),
  privacyPins: ({ count }) =>
    plural(count, { one: `${count} pergunta que você fixou`, other: `${count} perguntas que você fixou` }),
  privacyWatches: ({ count }) =>
    plural(count, {
      one: `${count} endereço que você pôs para acompanhar`,
      other: `${count} endereços que você pôs para acompanhar`,
    }),
  privacyPending: ({ count }) =>
    plural(count, {
      one: `${count} mudança que espera a sua confirmação, por um dia no máximo`,
      other: `${count} mudanças que esperam a sua confirmação, por um dia no máximo`,
    }),
  privacyDeleted: 'Apagar tira o seu ID de tudo isso; o que você mudou fica, e o que não confirmou é descartado.',
  privacyOthers: 'De todos se guarda, sem quem foi:',
  privacyQuestions: ({ days }) =>
    `Perguntas que a notícia não responde, ou não como se queria: as palavras, o dia e o que se escreve sobre elas, por ${plural(days, { one: `${days} dia`, other: `${days} dias` })}.`,
  privacyButtons: ({ days }) =>
    `As palavras de perguntas longas que ficam atrás de botões, por ${plural(days, { one: `${days} dia`, other: `${days} dias` })}.`,
  privacyAnswers:
    'Qual das minhas mensagens cita o quê e a qual mensagem cada uma responde, pelos números das mensagens, por 30 dias no máximo: para corrigir uma resposta e fazê-la seguir a pergunta.',
  privacySuggested:
    'Até 20 perguntas curtas respondidas há pouco à vista de todos, para sugeri-las: só na memória, até a notícia mudar ou eu ser reiniciado.',
  privacyMessages: 'Nenhuma outra mensagem é guardada, seja de quem for.',
};
