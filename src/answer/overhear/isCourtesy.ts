/** Words of thanks and assent, in small letters. */
const COURTESIES = new Set(
  `ok okay oh ah great good nice cool perfect awesome wow got it i see sure yes yep yeah no nope lol thanks thank you thankyou thx ty tysm
  cheers much appreciated appreciate merci danke gracias obrigado obrigada very so a lot bot man mate all for that the answer this`.split(
    /\s+/,
  ),
);

/** Longer messages say more than thanks. */
const MOST_WORDS = 8;

/** Whether a message does no more than thank or agree, in words or by an emoji: it wants no answer. */
export function isCourtesy(message: string): boolean {
  const words = message.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return /\p{Extended_Pictographic}/u.test(message) && !message.includes('?');
  return words.length <= MOST_WORDS && !message.includes('?') && words.every((word) => COURTESIES.has(word));
}
