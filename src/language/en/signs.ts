/** Signs, and names set among signs: the same in every language. */
export const signs = {
  dot: ' · ',
  /** How commands and options are shown as they are typed. */
  commandName: ({ name }: { name: string }) => `/${name}`,
  leftOut: ({ option }: { option: string }) => `[${option}]`,
  paragraphAdded: ({ number, text }: { number: number; text: string }) => `+ ¶${number} ${text}`,
  paragraphRemoved: ({ number, text }: { number: number; text: string }) => `− ¶${number} ${text}`,
  paragraphChanged: ({ after }: { after: number }) => `¶${after} `,
  paragraphMoved: ({ before, after }: { before: number; after: number }) => `¶${before} → ¶${after} `,
  paragraphBegins: ({ number, text }: { number: number; text: string }) => `¶${number} ${text}`,
  inserted: ({ text }: { text: string }) => `[+${text}+]`,
  deleted: ({ text }: { text: string }) => `[−${text}−]`,
  doctorFinding: ({ told }: { told: string }) => ` – ${told}`,
};
