import { type APIApplication, ApplicationFlags, type REST, Routes } from 'discord.js';

/** Either flag lets an application read what is written: the second for those on fewer servers than need a review. */
const granted = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

/**
 * Whether Discord lets the bot read messages that do not address it. Asked before connecting: a connection that asks for more than
 * the application has is refused. Rejects as discord.js's REST does.
 */
export async function mayReadMessages(rest: REST): Promise<boolean> {
  const { flags } = (await rest.get(Routes.currentApplication())) as Pick<APIApplication, 'flags'>;
  return ((flags ?? 0) & granted) !== 0;
}
