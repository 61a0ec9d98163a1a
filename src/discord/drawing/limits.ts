/** Characters over all the text displays of one message (discord-api-docs#8562), counted in UTF-16 units: never fewer than Discord counts. */
export const textCharacters = 4_000;

/** Weight of one message's text, past which Discord answers with a 500: UTF-8 bytes and `textDisplayWeight` a display (discord-api-docs#8554). */
export const textWeight = 10_170;

/** What each text display adds to a message's weight, in bytes. */
export const textDisplayWeight = 12;

/** Components of one message, counting those inside others. */
export const components = 40;

/** Buttons in one action row. */
export const rowButtons = 5;

/** Characters of a button's label. */
export const buttonLabel = 80;

/** Characters of a link button's address. */
export const buttonUrl = 512;

/** Inputs in one form. */
export const formInputs = 5;

/** Characters of a form's title, and of an input's label. */
export const formLabel = 45;

/** Characters of what stands under an input's label. */
export const formDescription = 100;

/** Characters that one text input of a form takes. */
export const formText = 4_000;

/** Characters of a custom id. */
export const customId = 100;

/** Suggestions for one option; their names must differ, or clients always pick the first (discord-api-docs#8565). */
export const suggestions = 25;

/** Characters of a suggestion's name, and of its value. */
export const suggestion = 100;

/** How long Discord waits for the first response to an interaction, in milliseconds. */
export const firstResponse = 3_000;

/** Bytes of a file that is taken from a member, whatever Discord lets them send: it is held in memory. */
export const largestFile = 25 * 1024 * 1024;
