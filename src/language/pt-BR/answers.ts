import type { Translation } from '../catalogue.ts';
import type { answers as english } from '../en/answers.ts';
import { grammarOf } from '../grammar.ts';

const { plural, number } = grammarOf('pt-BR');

/** What replies to questions and look-ups say, in Brazilian Portuguese. */
export const answers: Translation<typeof english> = {
  revision: ({ revision }) => `versão ${revision}`,
  paragraphNumber: ({ number }) => `¶${number}`,
  paragraphCount: ({ count }) => plural(count, { one: `${count} parágrafo`, other: `${number(count)} parágrafos` }),
  quotedWord: ({ word }) => `“${word}”`,
  comma: ', ',
  betweenSentences: ' ',
  inBrackets: ({ text }) => ` (${text})`,

  unsure: 'O trecho mais próximo – a notícia talvez não responda a isto',
  readAs: ({ question }: { question: string }) => `Lido como: ${question}?`,
  whichReading: 'Isso pode ser entendido de duas maneiras. Qual delas você quer dizer?',
  notFound: 'A notícia não diz.',
  nothingOn: ({ words }) => `Não há nada nela sobre ${words}. `,
  related: 'Relacionado, mas não é resposta: ',

  quoteNobody: 'A notícia não cita ninguém.',
  quoteUnknown: ({ name }) => `A notícia não cita ninguém chamado “${name}”.`,
  quoteAbout: ({ about }) => `A notícia não cita ninguém sobre “${about}”.`,
  quoteUnknownAbout: ({ name, about }) => `A notícia não cita “${name}” sobre “${about}”.`,
  quotedPeople: ({ names }) => `Ela cita ${names}.`,
  unnamedSpeaker: 'Quem fala não é nomeado',
  reported: 'Relatado, não citado',

  leadsNobody: 'A notícia não diz quem lidera nada.',
  leadsUnknown: ({ what }) => `A notícia não diz quem lidera “${what}”.`,
  knownLeads: ({ names }) => `Quem lidera algo nela: ${names}.`,

  peopleNobody: 'A notícia não menciona ninguém.',
  peopleUnknown: ({ name }) => `A notícia não menciona ninguém chamado “${name}”.`,
  knownPeople: ({ names }) => `Ela menciona ${names}.`,
  namedIn: 'Mencionado em ',

  summaryNothing: 'Não há nada na notícia para resumir.',
  timelineNothing: 'A notícia não traz datas nem horários.',
  passagesNothing: 'Nada na notícia corresponde a isso.',
  closest: 'O mais próximo na notícia',
  nothingClose: 'Nada na notícia se parece com essa mensagem.',
  differs: 'Diferente',
  messageHas: ({ words }) => ` – mensagem: ${words}; `,
  colon: ': ',
  foundDetails: 'Encontrado',
  absentDetails: 'Ausente',
  comparedHow: 'São comparados nomes, números e palavras; isto não diz quem está certo.',
  passageWhere: ({ number, count, title }) => `¶${number} de ${count} · ${title}`,

  help: 'Pergunte sobre a notícia com suas próprias palavras ou use um comando. A resposta é sempre o texto da própria notícia, com o lugar onde ele está.',
  helpCommand: ({ description }) => ` – ${description}`,
  more: ({ count }) => `mais ${count}`,
  andMore: ({ count }) => `… e mais ${count}`,

  open: 'Abrir nesta frase',
  openArticle: ({ title }) => `Abrir ${title}`,
  inContext: 'No contexto',
  morePassages: 'Mais trechos',
  showParagraph: ({ number }) => `Ver ¶${number}`,
  previousParagraph: ({ number }) => `← ¶${number}`,
  nextParagraph: ({ number }) => `¶${number} →`,
  shorter: 'Mais curto',
  longer: 'Mais longo',
  quotationsOf: ({ name }) => `Citações de ${name}`,
  allCommands: 'Todos os comandos',

  noArticles: 'A notícia ainda não tem matérias.',
  noParagraph: ({ number, count, title }) => `“${title}” não tem ¶${number}: dê um número de 1 a ${count}.`,
  articleUnknown: ({ name, ids }) => `A notícia não tem a matéria “${name}”: escolha ${ids}.`,
  articleCount: ({ count }) => plural(count, { one: `${count} matéria`, other: `${number(count)} matérias` }),
  helpExamples: 'Por exemplo, com os botões abaixo:',
  helpMenu: 'No menu de uma mensagem (toque e segure ou clique com o botão direito, depois Apps):',
  pageOf: ({ number, count }) => `Página ${number} de ${count}`,
  previousPage: ({ number }) => `‹ Página ${number}`,
  nextPage: ({ number }) => `Página ${number} ›`,
  notAsked: 'Não foi o que perguntei',
  cover: 'Pedir aos moderadores que incluam isto',
  wrongNoted: 'Obrigado: os moderadores vão ver que não foi o que você perguntou.',
  coverNoted: 'Obrigado: os moderadores vão ver que você gostaria que a notícia incluísse isto.',
  notedAlready: 'Você já disse isso: conta uma vez.',
  sayMore: 'Escrever algo aos moderadores',
  noteSaved: 'Obrigado: os moderadores vão ler.',
  feedbackGone: 'O que você disse sobre essa resposta não está mais guardado: aperte o botão sob uma resposta nova.',
  passageGone:
    'A notícia mudou desde então: ela não tem mais estas palavras. Pergunte de novo para ver o que diz agora.',
  feedbackOff: 'Este servidor não recebe mais opiniões sobre respostas: diga aos moderadores em uma mensagem.',
};
