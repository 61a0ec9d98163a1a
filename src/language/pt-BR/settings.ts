import type { Translation } from '../catalogue.ts';
import type { settings as english } from '../en/settings.ts';
import { grammarOf } from '../grammar.ts';

const { plural, number } = grammarOf('pt-BR');

/** How a server is set up, in Brazilian Portuguese. */
export const settings: Translation<typeof english> = {
  setUp: 'Como este servidor está configurado',
  settingsSaved: 'Salvo.',
  settingsBusy: 'Outras pessoas estão mudando estas configurações neste momento: tente de novo.',
  settingsToo: 'Configurações que vêm junto:',
  askChannelsNote: 'Canais em que mensagens comuns são respondidas',
  moderatorRoleNote:
    'Quem tem esse cargo pode mudar a notícia. Libere também os comandos em Configurações do servidor → Integrações: sem isso o Discord não os mostra a ninguém',
  moderatorsChannelNote: 'O canal avisado de mudanças e correções',
  privateByDefaultNote: 'Se só quem pergunta vê as respostas aos comandos',
  feedbackNote: 'Se as respostas têm botões de opinião',
  strictnessNote: 'Quanta certeza o bot precisa ter para dar um trecho como resposta, e não como o mais próximo',
  seedNote: 'Se a notícia inclui as matérias que vêm com o bot',
  retentionNote: 'Por quanto tempo as perguntas sem resposta são guardadas',
  seconds: ({ count }) => plural(count, { one: `${count} segundo`, other: `${number(count)} segundos` }),
  noWait: 'sem espera',
  days: ({ count }) => plural(count, { one: `${count} dia`, other: `${number(count)} dias` }),
  none: 'nenhum',
  on: 'sim',
  off: 'não',

  askChannelsRule: ({ most }) => `“canais-de-perguntas” deve ter no máximo ${most} canais.`,
  moderatorRoleRule: '“cargo-de-moderação” deve ser um cargo.',
  moderatorsChannelRule: '“canal-de-moderação” deve ser um canal.',
  privateByDefaultRule: '“privado” deve ser sim ou não.',
  feedbackRule: '“opiniões” deve ser sim ou não.',
  strictnessRule: '“rigor” deve ser ousado, equilibrado ou cauteloso.',
  cooldownRule: ({ most }) => `“espera” deve ser de 0 a ${number(most)} segundos.`,
  seedRule: '“incluídas” deve ser sim ou não.',
  retentionRule: ({ most }) => `“retenção” deve ser de 1 a ${number(most)} dias.`,
  channelLimitNote: 'Quantas perguntas são respondidas em um canal em um minuto',
  cooldownNote: 'Quanto um membro espera entre duas perguntas; com espera curta, só depois de várias seguidas',
  questionsAMinute: ({ count }) =>
    plural(count, { one: `${count} pergunta por minuto`, other: `${count} perguntas por minuto` }),
  noLimit: 'sem limite',
  channelLimitRule: ({ most }) => `“limite-do-canal” deve ser de 0 a ${number(most)} perguntas por minuto.`,
};
