import type { Catalog } from '../../../shared/i18n/catalog.ts';
import { parseWhy } from '../../../shared/importing/left-out.ts';

type ImportTexts = Catalog['importScreen'];

/** Why a property was read as it was, from `code` or `code: detail`. */
export function explainReason(reason: string, texts: ImportTexts['reasons']): string {
  const at = reason.indexOf(': ');
  const code = at < 0 ? reason : reason.slice(0, at);
  const known: Readonly<Record<string, ((detail: string) => string) | undefined>> = texts;
  return known[code]?.(at < 0 ? '' : reason.slice(at + 2)) ?? reason;
}

/** Why a row was not taken: the reason, and the cell it is about. */
export function explainWhy(
  why: string,
  texts: ImportTexts['why'],
): { readonly reason: string; readonly detail: string } {
  const { code, detail } = parseWhy(why);
  return { reason: texts[code], detail };
}
