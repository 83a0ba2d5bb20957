/** Parts of a letter that ends an agreement, in their order on paper. */
export const letterParts = [
  'P1', // sender
  'P2', // recipient
  'P3', // delivery note
  'P4', // place and date
  'P5', // subject
  'P6', // opening
  'P7', // declaration with its end date
  'P8', // reason
  'P9', // until then
  'P10', // cut-off
  'P11', // handover of documents
  'P12', // needed from the client
  'P13', // licences and subscriptions
  'P14', // money
  'P15', // data
  'P16', // what happens if nothing is done
  'P17', // successor
  'P18', // confirmation
  'P19', // closing
  'P20', // signature
  'P21', // enclosures
] as const;
export type LetterPart = (typeof letterParts)[number];

/** Parts that are a text of their own, which the user may reword. */
const wordedParts = [
  'P5',
  'P6',
  'P7',
  'P8',
  'P9',
  'P10',
  'P11',
  'P12',
  'P13',
  'P14',
  'P15',
  'P16',
  'P17',
  'P18',
  'P19',
] as const satisfies readonly LetterPart[];
export type WordedPart = (typeof wordedParts)[number];

export function isWordedPart(part: string): part is WordedPart {
  return (wordedParts as readonly string[]).includes(part);
}
