/** As long as an id can be and still be typed, in characters. */
const MAX_LENGTH = 60;

/** A name to make an article's id of: the words at the end of its address, or its title where the address ends in a mere number or code. */
export function nameArticle(address: string | undefined, title: string | undefined): string {
  const segment = address === undefined ? '' : lastSegment(address);
  if (/\p{L}{2,}[-_ ]\p{L}{2,}/u.test(segment)) return shorten(segment);
  return (
    shorten(title ?? segment) || (address === undefined ? 'article' : new URL(address).hostname.replaceAll('.', '-'))
  );
}

function lastSegment(address: string): string {
  const segments = new URL(address).pathname.split('/').filter((segment) => segment !== '');
  const named =
    segments.findLast((segment) => /\p{L}{2,}[-_]\p{L}{2,}/u.test(decode(segment))) ?? segments.at(-1) ?? '';
  return decode(named).replace(/\.[a-z]{2,5}$/i, '');
}

/** Percent-encoding that is none stays as it is. */
function decode(segment: string): string {
  return (
    new URLSearchParams(`segment=${segment.replaceAll('+', '%2B').replaceAll('&', '%26')}`).get('segment') ?? segment
  );
}

/** Whole words, of letters and digits alone, up to the limit. */
function shorten(name: string): string {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  let short = '';
  for (const word of words) {
    if (short !== '' && short.length + 1 + word.length > MAX_LENGTH) break;
    short = short === '' ? word.slice(0, MAX_LENGTH) : `${short}-${word}`;
  }
  return short;
}
