const PARAGRAPHS = 15;

/** What a report says on a day. */
export function reportParagraphs(number: number, day: string): string[] {
  return Array.from(
    { length: PARAGRAPHS },
    (_, part) =>
      `The council heard on ${day} that river wall ${number} of part ${part} would be raised before the winter, said Ada Berg, who leads the board of works in district ${(number * 7 + part) % 311}.`,
  );
}
