import type { Translation } from '../catalogue.ts';
import type { sources as english } from '../en/sources.ts';
import { grammarOf } from '../grammar.ts';

const { number } = grammarOf('pt-BR');

/** Why a file, a page or a feed gives no article, in Brazilian Portuguese. */
export const sources: Translation<typeof english> = {
  thatPage: 'Essa página',
  noFeed: ({ host }) => `${host} não tem nenhum feed RSS, Atom ou JSON nesse endereço: confira o link.`,
  feedNotArticle: 'Esse endereço é um feed, não uma matéria: prefira acompanhá-lo.',
  notAnAddress: 'Isso não é um endereço da web: dê um que comece com https://.',
  notHttp: 'Só são lidos endereços http e https.',
  addressWithPassword: 'Endereços com nome de usuário ou senha não são lidos.',
  wrongPort: ({ port }) => `Páginas da web não são lidas da porta ${port}.`,
  notPublic: ({ host }) => `${host} não está na internet pública: só são lidas páginas públicas.`,
  endlessRedirects: ({ host }) =>
    `${host} manda de um endereço para outro sem fim: dê o endereço em que seu navegador para.`,
  robotsForbid: ({ host }) => `${host} pede que programas não leiam esta página (robots.txt): cole o texto da matéria.`,
  pageNotFound: ({ host }) => `${host} não tem nenhuma página nesse endereço: confira o link.`,
  siteBusy: ({ host, status }) => `${host} não pode fornecer a página agora (${status}): tente mais tarde.`,
  pageDenied: ({ host, status }) => `${host} não dá esta página a programas (${status}): cole o texto da matéria.`,
  fetchCancelled: 'A leitura foi cancelada.',
  siteSlow: 'O site demorou demais para responder: tente mais tarde.',
  hostUnreachable: ({ host }) => `Não dá para acessar ${host} agora: confira o endereço ou tente mais tarde.`,
  siteUnreachable: 'Não dá para acessar o site agora: confira o endereço ou tente mais tarde.',
  notAPage: ({ type }) => `Esse endereço é ${type}: só são lidas páginas da web, texto puro e Markdown.`,
  notAFeed: ({ type }) => `Esse endereço é ${type}: só são lidos feeds RSS, Atom e JSON.`,
  typeUnknown: 'de tipo desconhecido',
  pageTooLarge: ({ megabytes }) => `Essa página passa de ${megabytes} MB: cole o texto da matéria.`,
  pageDamaged: 'O site enviou uma página que não dá para descompactar: tente mais tarde.',
  pageUndecodable: 'Alguns caracteres dessa página estão em uma codificação desconhecida: cole o texto da matéria.',
  pageTooHeavy: 'Ler essa página leva tempo ou memória demais: cole o texto da matéria.',

  notAnUpload: ({ name, endings }) => `${name} não é um arquivo ${endings}: salve em um desses formatos.`,
  notAnArticleFile: ({ name, endings }) => `${name} não é um arquivo do qual se leem matérias: salve como ${endings}.`,
  notText: ({ name }) => `${name} não é texto (tem bytes NUL): salve como texto puro em UTF-8.`,
  notUtf8: ({ name }) => `${name} não está em UTF-8: salve como texto puro em UTF-8.`,
  fileTooLarge: ({ name, most }) => `${name} é grande demais: o limite é de ${most} MB. Divida em vários arquivos.`,
  articleTooLarge: ({ name, megabytes, most }) =>
    `${name} tem ${megabytes} MB e o limite é de ${most} MB: divida em várias matérias.`,
  noText: ({ name }) => `${name} não tem texto: escreva a matéria nele ou apague o arquivo.`,
  noArticleText: ({ name }) => `${name} não tem texto de matéria: dê a página da própria matéria ou cole o texto dela.`,
  tooManyParagraphs: ({ name, most }) => `${name} tem mais de ${number(most)} parágrafos: divida em várias matérias.`,
  paragraphsOverLimit: ({ name, count, most }) =>
    `“${name}” tem ${number(count)} parágrafos e o limite é ${number(most)}: divida em várias matérias.`,
  paragraphTooLong: ({ paragraph, name, count, most }) =>
    `¶${paragraph} de “${name}” tem ${number(count)} caracteres e o limite é ${number(most)}: ponha linhas em branco entre os parágrafos.`,
  tooMuchMarkup: ({ name, most }) =>
    `${name} tem mais de ${number(most)} elementos de marcação: dê a página da própria matéria.`,
  markupTooDeep: ({ name, most }) =>
    `${name} aninha a marcação em mais de ${most} níveis: dê a página da própria matéria.`,

  frontMatterOpen: ({ name }) =>
    `${name}, linha 1: o cabeçalho não tem fim; ponha uma linha com --- depois dele ou apague a linha 1.`,
  frontMatterLong: ({ name }) =>
    `${name}: o cabeçalho é longo demais; deixe só title, source, url, published, authors e language.`,
  frontMatterNotYaml: ({ name, line, error }) =>
    `${name}, linha ${line}: o cabeçalho não é YAML (${error}); corrija ou ponha o valor entre aspas.`,
  frontMatterReference: ({ name }) => `${name}: o cabeçalho tem uma referência (*name); escreva o próprio valor.`,
  frontMatterWrong: ({ name, problems }) => `${name}: ${problems}`,
  frontMatterNoLines: 'O cabeçalho deve ter linhas como “title: …”.',
  mustBeLine: ({ field }) => `“${field}” deve ser uma linha de texto.`,
  mustBeAddress: ({ field }) => `“${field}” deve ser um endereço que comece com https:// ou http://.`,
  mustBeDate: ({ field }) => `“${field}” deve ser uma data como 2031-05-04 ou 2031-05-04T18:30:00Z.`,
  mustBeNames: ({ field }) => `“${field}” deve ser um nome ou uma lista de nomes.`,
  mustBeLanguage: ({ field }) => `“${field}” deve ser um código de idioma como en ou pt-BR.`,

  zipDamaged: ({ name }) => `${name} não é um arquivo zip ou está danificado: compacte de novo.`,
  zipTooLarge: ({ name }) =>
    `${name} descompactado tem mais do que se lê (5 MB por arquivo, 40 MB e 12.000 arquivos no total): adicione menos matérias.`,
  zipEmpty: ({ name, endings }) => `${name} não tem arquivos ${endings}: ponha as matérias nele.`,
  zipTwice: ({ name, id }) => `${name} tem dois arquivos para a matéria “${id}”: renomeie um deles.`,
  bundledUnreadable: ({ problem }) => `Não dá para ler as matérias que vêm com o bot: ${problem}`,
};
