import { fitInWindow } from '../paper/address-window.ts';
import type { LetterKey } from './letter-fields.ts';
import type { LetterTexts } from './texts/letter-texts.ts';

/** As many lines as the window of an envelope shows. */
export const mostRecipientLines = 6;

/** Lines of the sender's address that stand beside the name without pushing the letter down. */
const mostSenderLines = 6;

type Values = Readonly<Partial<Record<LetterKey, string>>>;

export function linesOfAnswer(values: Values, key: LetterKey): readonly string[] {
  return (values[key] ?? '').split('\n').filter((line) => line.trim() !== '');
}

/** The address as it stands in the window: company, person where it is another, street and place. */
export function recipientLines(values: Values, texts: Pick<LetterTexts, 'attention'>): readonly string[] {
  const { recipientName = '', recipientPerson: person } = values;
  const attention = person === undefined || person === recipientName ? [] : [texts.attention(person)];
  return [recipientName, ...attention, ...linesOfAnswer(values, 'recipientAddress')];
}

export type UnfitAddress = { readonly key: LetterKey; readonly lineCount: number; readonly mostLines: number };

/** Addresses that would lose lines, with how many the field itself may have: fewer where they are too long for the window. */
export function findUnfitAddresses(values: Values, texts: Pick<LetterTexts, 'attention'>): readonly UnfitAddress[] {
  const other = recipientLines({ ...values, recipientAddress: '' }, texts).length;
  const limits = [
    ['recipientAddress', mostRecipientLines - other],
    ['senderAddress', mostSenderLines],
  ] as const;
  return limits.flatMap(([key, mostLines]) => {
    const lineCount = linesOfAnswer(values, key).length;
    if (lineCount > mostLines) return [{ key, lineCount, mostLines }];
    const isCut = key === 'recipientAddress' && fitInWindow(recipientLines(values, texts)) === 'cut';
    return isCut ? [{ key, lineCount, mostLines: Math.max(0, lineCount - 1) }] : [];
  });
}
