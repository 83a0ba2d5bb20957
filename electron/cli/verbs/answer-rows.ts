import type { RowAnswer } from '../../../shared/contract/row-answer-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ImportId } from '../../../shared/core/ids.ts';
import { listOpenInvoices } from '../../db/repositories/open-invoices.ts';
import { answerRows } from '../../services/imports/answers/answer-rows.ts';
import { listCreditsWaiting, tieCreditNotes } from '../../services/imports/answers/tie-credit-note.ts';
import { listRowsLeftOut } from '../../services/imports/list-imports.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import type { Command } from '../command.ts';
import { readPairs } from '../import-options.ts';
import type { Answer } from './answer.ts';
import { findClientNamed } from './find-client-named.ts';

/** `answer ID`: what is said of rows that an import set aside; without an answer, what waits. */
export function answerThem(deps: ServiceDeps, { args, options, switches, lists }: Command): Answer {
  const importId = (args[0] ?? '') as ImportId;
  if (lists['credit'] !== undefined) return answerCredits(deps, importId, readPairs(lists['credit']));
  const waiting = listRowsLeftOut(deps, { importId }).filter(({ outcome }) => outcome === 'setAside');
  const answer = readAnswer(deps, options, switches);
  if (answer === undefined) {
    const credits = listCreditsWaiting(deps, importId).map(({ number, issuedOn }) => number ?? issuedOn);
    const lines = [
      ...waiting.map(({ row, why }) => `row ${row}: ${why}`),
      ...credits.map((note) => `credit note ${note}: no invoice is tied to it`),
    ];
    return {
      json: { id: importId, waiting: waiting.map(({ row, why, ask }) => ({ row, why, ask })), credits },
      text: lines.length === 0 ? 'No row waits.' : lines.join('\n'),
    };
  }
  const rows = options['rows'] === undefined ? waiting.map(({ row }) => row) : readRows(options['rows']);
  if (rows.length === 0) throw new Refusal('not-found', 'no row of this import waits for an answer', { importId });
  const { taken, stillWaiting } = answerRows(deps, { importId, rows, answer });
  return {
    json: { id: importId, taken, stillWaiting },
    text: `${taken} of these rows settled, ${stillWaiting} still wait.`,
  };
}

function answerCredits(deps: ServiceDeps, importId: ImportId, credits: Readonly<Record<string, string>>): Answer {
  tieCreditNotes(deps, { importId, credits });
  const count = Object.keys(credits).length;
  return { json: { id: importId, credits }, text: `${count} credit ${count === 1 ? 'note' : 'notes'} tied.` };
}

function readAnswer(
  deps: ServiceDeps,
  options: Command['options'],
  switches: Command['switches'],
): RowAnswer | undefined {
  const { client, invoice, value } = options;
  const name = options['new-client'];
  const given: readonly (() => RowAnswer)[] = [
    ...(client === undefined ? [] : [() => ({ kind: 'client', clientId: findClientNamed(deps, client) }) as const]),
    ...(name === undefined ? [] : [() => ({ kind: 'new-client', name }) as const]),
    ...(invoice === undefined ? [] : [() => ({ kind: 'invoice', invoiceId: findInvoice(deps, invoice) }) as const]),
    ...(value === undefined ? [] : [() => ({ kind: 'value', value }) as const]),
    ...(switches.has('ignore') ? [() => ({ kind: 'ignore' }) as const] : []),
  ];
  const [only, ...others] = given;
  if (others.length > 0) throw new Refusal('bad-arguments', 'one answer at a time', {});
  return only?.();
}

function findInvoice({ db }: ServiceDeps, number: string) {
  const [only, ...others] = listOpenInvoices(db).filter((invoice) => invoice.number === number);
  if (only === undefined) throw new Refusal('not-found', `no open invoice has the number ${number}`, { number });
  if (others.length > 0)
    throw new Refusal('bad-arguments', `several open invoices have the number ${number}`, { number });
  return only.id;
}

function readRows(text: string): readonly number[] {
  const rows = text.split(',').map((word) => Number(word.trim()));
  if (rows.some((row) => !Number.isInteger(row) || row < 1))
    throw new Refusal('bad-arguments', `"${text}" are no numbers of rows`, { rows: text });
  return rows;
}
