import type { Translation } from '../catalogue.ts';
import type { usage as english } from '../en/usage.ts';
import { grammarOf } from '../grammar.ts';

const { number } = grammarOf('pt-BR');

/** What is wrong with what somebody typed or chose, in Brazilian Portuguese. */
export const usage: Translation<typeof english> = {
  questionEmpty: 'Pergunte algo sobre a notícia ou digite /ajuda para ver o que dá para perguntar.',
  questionTooLong: ({ most }) => `É longo demais: pergunte em no máximo ${number(most)} caracteres.`,
  moderatorsOnly: 'Só os moderadores deste servidor podem fazer isso: peça a um deles.',
  nothingKept: 'Nada é guardado aqui: esta notícia é uma pasta de arquivos. Inicie sem --corpus para mudá-la.',
  sourceMissing: '/notícia adicionar precisa de arquivo, texto ou url: dê a própria matéria ou o endereço dela.',
  sourceTwice: 'Dê só um de arquivo, texto e url por vez.',
  intervalUnknown: 'a-cada deve ser em minutos, horas ou dias, de 15m a 30d, como 6h.',
  pinIncomplete: '/fixar também precisa do parágrafo: dê como parágrafo o número depois do ¶.',

  commandUnknown: ({ name }) => `O comando /${name} não existe: /ajuda mostra todos.`,
  commandUnknownNear: ({ name, nearest }) => `O comando /${name} não existe: você quis dizer /${nearest}?`,
  subcommandMissing: ({ command, names }) => `/${command} precisa de uma destas palavras depois: ${names}.`,
  optionNoFile: 'Um arquivo só pode vir com o próprio comando: digite o comando de novo.',
  optionMissing: ({ command, option, description }) => `/${command} precisa de ${option}: ${description}.`,
  optionNone: ({ command }) => `/${command} não tem opções: digite só o comando.`,
  optionInteger: ({ option }) => `${option} deve ser um número inteiro, como 7.`,
  optionMin: ({ option, min }) => `${option} deve ser no mínimo ${number(min)}.`,
  optionMax: ({ option, max }) => `${option} deve ser no máximo ${number(max)}.`,
  optionBoolean: ({ option }) => `${option} deve ser true ou false.`,
  optionChoice: ({ option, choices }) => `${option} deve ser um destes valores: ${choices}.`,
  optionLong: ({ option, most }) => `${option} é longo demais: no máximo ${number(most)} caracteres.`,

  optionMember: ({ option }) => `${option} deve ser um membro: escolha um da lista ou escreva-o como <@123>.`,
};
