import type { Translation } from '../catalogue.ts';
import type { why as english } from '../en/why.ts';
import { grammarOf } from '../grammar.ts';

const { plural, number } = grammarOf('pt-BR');

/** What moderators read about how a question was answered, in Brazilian Portuguese. */
export const why: Translation<typeof english> = {
  whyHeading: ({ question }) => `Por que “${question}” foi respondida assim`,
  whyAsksFor: ({ kind }) => `O que se pergunta: ${kind}`,
  whyPerson: 'uma pessoa',
  whyName: 'um nome',
  whyTime: 'um momento',
  whyAge: 'uma idade',
  whyCount: 'quantos são',
  whyNumber: 'uma quantidade ou medida',
  whyPlace: 'um lugar',
  whyReason: 'um motivo',
  whyManner: 'como algo acontece',
  whyStatement: 'o que alguém disse',
  whyKind: 'qual, ou de que tipo',
  whyThing: 'uma coisa ou um fato',
  whyWhether: 'se algo é assim',
  whyWords: ({ words }) => `Palavras que contam: ${words}`,
  whyNoWords: 'Palavras que contam: nenhuma',
  whyReadAs: ({ typed, words }) => `${typed} (lido como ${words})`,

  whyFirst: 'Ficou em primeiro lugar: ',
  whyFor: 'A favor: ',
  whyAgainst: 'Contra: ',
  whyHasWords: ({ percent }) => `${percent}% da pergunta está nela ou bem ao lado, e palavras raras contam mais`,
  whyLacksWords: ({ percent }) => `só ${percent}% da pergunta está nela ou bem ao lado, e palavras raras contam mais`,
  whyUnknownWords: 'a notícia não tem algumas palavras da pergunta',
  whyMissingName: 'um nome ou número da pergunta não está por perto',
  whyOffered: 'tem o tipo de coisa que se pede',
  whyLacking: 'não tem nada do tipo que se pede',
  whyNoPremises: 'o que a pergunta dá como certo não está por perto',
  whyDetail: 'a pergunta pede mais do que cabe em uma frase',
  whyReaderSees: 'o leitor vê nela uma resposta',
  whyReaderDoubts: 'o leitor não vê nela uma resposta clara',
  whyAhead: 'está bem à frente das outras frases',
  whyClose: 'está pouco à frente das outras frases',

  whyRead: ({ count }) =>
    plural(count, {
      one: `O leitor leu ${count} trecho da notícia.`,
      other: `O leitor leu ${count} trechos da notícia.`,
    }),
  whyMarked: ' Nesta frase ele marcou: ',
  whyMarkedNone: ' Nesta frase ele não marcou nada.',
  whyNotReached: ' Ele não chegou a esta frase.',
  whySure:
    'O leitor não foi preciso: as palavras sozinhas não deixavam dúvida. Só com palavras, o mínimo exigido é mais baixo.',
  whyBusy:
    'O leitor estava ocupado, então as palavras sozinhas decidiram. Só com palavras, o mínimo exigido é mais baixo.',
  whyNotEnglish:
    'O leitor só lê inglês, então as palavras sozinhas decidiram. Só com palavras, o mínimo exigido é mais baixo.',
  whyNoReader:
    'O leitor não estava ligado, então as palavras sozinhas decidiram. Só com palavras, o mínimo exigido é mais baixo.',

  whyAnswer: 'uma resposta',
  whyClosest: 'o trecho mais próximo',
  whyNotFound: 'falta de resposta',
  whyDecided: ({ verdict, percent, needed, strictness }) =>
    `Dado como ${verdict}: responde com probabilidade de ${number(percent)}%, e uma resposta precisa de ${number(needed)}% (rigor: ${strictness}).`,
  whyRaised: ({ reason }) => ` É mais do que o normal, porque ${reason}.`,
  whyNever: ({ verdict, percent, strictness, reason }) =>
    `Dado como ${verdict}: responde com probabilidade de ${number(percent)}%; com nenhum rigor (aqui: ${strictness}) pode ser dado como resposta, porque ${reason}.`,
  whyUnknownName: 'a notícia nunca menciona um nome da pergunta',
  whyUnknownWord: 'a notícia não tem uma palavra desta pergunta curta',

  whyNext: 'Em seguida vêm:',
  whyStillSo: ({ revision }) =>
    `A notícia mudou desde essa resposta, que é da versão ${revision}; agora ela é respondida do mesmo jeito.`,

  whyOutdated:
    'Agora eu responderia outra coisa, porque a notícia ou uma configuração mudou desde então: pergunte de novo e veja a nova resposta.',
  askAgain: 'Perguntar de novo',
  whyNoAnswer: 'Essa mensagem não é uma resposta minha a uma pergunta: escolha uma que seja.',
  whyNoQuestion:
    'Essa mensagem não mostra a que pergunta responde: faça a pergunta de novo com /perguntar, só para você, e aperte o botão embaixo da resposta.',
  whyPinned: 'Um moderador fixou esta resposta à pergunta, então nada foi pesado: /fixar mostra o que está fixado.',
  whyRule:
    'Perguntas deste formato são respondidas por uma regra fixa ou com uma lista, então nenhuma frase foi pesada: faça a pergunta de outro jeito para que a notícia seja pesquisada.',
  whyNothing:
    'Nenhuma frase da notícia tem a ver com esta pergunta, então nada foi pesado: pergunte com palavras que a notícia usa.',
};
