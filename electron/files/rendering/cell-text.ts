import type { Cell, RunText } from '../../../shared/paper/blocks.ts';
import type { PaperTexts } from '../../../shared/paper/paper-texts.ts';

/** Runs without what makes them stand out. */
function plainRuns(text: RunText): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('');
}

/** What a cell says in words; empty where it is to be filled by hand. */
export function cellText(cell: Cell, texts: PaperTexts): string {
  if (typeof cell === 'string' || !('kind' in cell)) return plainRuns(cell);
  if (cell.kind === 'gap') return cell.ask === undefined ? texts.unknown : texts.unknownAsk(cell.ask);
  if (cell.kind === 'to-fill') return '';
  return cell.reason === undefined ? texts.notApplicable : texts.notApplicableBecause(cell.reason);
}
