import { fitInWindow, mostAddressLines } from '../paper/address-window.ts';
import type { LetterForm } from '../paper/letterhead.ts';
import type { LetterKey } from './letter-fields.ts';
import type { LetterTexts } from './texts/letter-texts.ts';

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

/**
 * Addresses that would lose lines, with how many the field itself may have: fewer where they are too long for the window
 * of an envelope, which only the form for one has.
 */
export function findUnfitAddresses(
  values: Values,
  texts: Pick<LetterTexts, 'attention'>,
  form: LetterForm,
): readonly UnfitAddress[] {
  const most = mostAddressLines[form];
  const other = recipientLines({ ...values, recipientAddress: '' }, texts).length;
  const limits = [
    ['recipientAddress', most - other],
    ['senderAddress', mostSenderLines],
  ] as const;
  return limits.flatMap(([key, mostLines]) => {
    const lineCount = linesOfAnswer(values, key).length;
    if (lineCount > mostLines) return [{ key, lineCount, mostLines }];
    const isInWindow = key === 'recipientAddress' && form === 'din-5008-b';
    return isInWindow && fitInWindow(recipientLines(values, texts)) === 'cut'
      ? [{ key, lineCount, mostLines: Math.max(0, lineCount - 1) }]
      : [];
  });
}
