/** Longest credit line, in characters. */
const MAX_LENGTH = 120;

/** Labels that make even a whole sentence a credit or the caption of an archive picture. */
const LABEL =
  /^(?:(?:photo(?:graph)?|picture|image|video|illustration|graphic)s?(?: credit)?|credits?)\s*[:/|©]|^file (?:photo|picture|image)\b/iu;
/** Openings a sentence might have as well: credits only without a full stop. */
const OPENING =
  /^(?:(?:handout |ap |pool )?(?:photo(?:graph)?|picture|image|illustration|graphic)s? (?:by|courtesy of|via)\s|courtesy of\s|©|copyright (?:©|\(c\)|\d{4}))/iu;
const AGENCY =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.’' -]{0,60}[/|,•]\s?)*(?:AFP|AP(?: Photo)?|EPA(?:-EFE)?|Reuters|Getty(?: Images)?|Shutterstock|iStock|Alamy|Associated Press|Agence France-Presse|Bloomberg|Xinhua|TASS|UPI|Anadolu(?: Agency)?|Wikimedia Commons)\s?(?:[/|,][\p{L}\p{M}.’' -]{1,60})*$/u;

const NAME = "(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|van|von|der|den|de|da|dos|bin|al-\\p{Lu}\\p{L}+)";
/** "By Ada Berg", "By Ada Berg and Bo de Vries in Oslo" */
const BYLINE = new RegExp(`^(?:By|BY):? ${NAME}(?:,? (?:(?:and|in|for|at) )?${NAME}){1,9}$`, 'u');

/** Whether a line is a credit by its form, a picture's or a writer's: "Photo: Jane Doe/Agency", "File photo", "Getty Images", "By Jane Doe". */
export function isCredit(line: string): boolean {
  if (line.length > MAX_LENGTH) return false;
  return isLabelledCredit(line) || BYLINE.test(line) || AGENCY.test(withoutBrackets(line));
}

/** Whether it says itself that it is a credit: "Getty Images" does not, and could be the source of a report. */
export function isLabelledCredit(line: string): boolean {
  if (line.length > MAX_LENGTH) return false;
  const words = withoutBrackets(line);
  return LABEL.test(words) || (OPENING.test(words) && !/[.?!]$/u.test(words));
}

function withoutBrackets(line: string): string {
  return line.replace(/^[([]\s*|\s*[)\]]$/gu, '');
}
