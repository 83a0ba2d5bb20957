import { basename, resolve } from 'node:path';
import { type CurrencyCode, unstatedCurrency } from '../../../shared/core/money.ts';
import type { ImportReport } from '../../services/imports/import-contents.ts';
import { importFiles } from '../../services/imports/import-files.ts';
import { readMappingFile } from '../../services/imports/mappings/mapping-files.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import type { Command } from '../command.ts';
import { toImportOptions } from '../import-options.ts';
import { formatters } from '../text/book-texts.ts';
import type { Answer } from './answer.ts';
import { expandTables, type PartLeftOut } from './expand-tables.ts';

/** `import FILE…`: all files are read before the first is stored. */
export async function importThem(deps: ServiceDeps, command: Command, workingFolder: string): Promise<Answer> {
  const { args, options, switches } = command;
  const dryRun = switches.has('dry-run');
  const given = toImportOptions(command);
  const mapping = options['mapping'];
  const givenMapping = mapping === undefined ? undefined : readMappingFile(resolve(workingFolder, mapping));
  const expanded = args.map((path) => ({
    path: resolve(workingFolder, path),
    ...expandTables(resolve(workingFolder, path), given),
  }));
  const files = expanded.flatMap(({ path, files }) => files.map((options) => ({ path, options, givenMapping })));
  const unread = expanded.flatMap((file) => file.unread);
  const reports = await importFiles(deps, files, { dryRun });
  return {
    json: { dryRun, files: reports.map((report) => toImportJson(report, dryRun)), unread },
    text: [...reports.map((report) => formatReport(report, dryRun)), ...unread.map(formatUnread)].join('\n'),
  };
}

/** What became of one file, as `--json` prints it; `id` is what `undo-import` takes. */
export function toImportJson(report: ImportReport, dryRun: boolean) {
  const { leftOut, file, importId, kind, source, rows, totals, firstOn, lastOn, clientsCreated, questions } = report;
  return {
    file: basename(file),
    kind,
    source,
    id: dryRun ? null : importId,
    rows,
    reasons: leftOut.map(({ row, why, outcome }) => ({ row, why, outcome })),
    totals,
    firstOn,
    lastOn,
    clientsCreated,
    questions,
  };
}

function formatUnread({ file, part, message }: PartLeftOut): string {
  return `${file} › ${part}: not read: ${message}`;
}

const mostReasons = 20;

/** One line on a file, then what was left out and why, and what it asks. */
function formatReport(report: ImportReport, dryRun: boolean): string {
  const { file, kind, rows, leftOut, questions, clientsCreated, importId } = report;
  const count = (counted: number) => formatters.integer(counted);
  const parts = [
    `${count(rows.imported)} of ${count(rows.total)} rows imported`,
    `${count(rows.skipped)} skipped`,
    `${count(rows.setAside)} set aside`,
    ...formatTotals(report),
    ...(clientsCreated.length === 0
      ? []
      : [`${count(clientsCreated.length)} new ${clientsCreated.length === 1 ? 'client' : 'clients'}`]),
  ];
  return [
    `${file}: ${kind}, ${parts.join(', ')}`,
    ...formatReasons(leftOut),
    ...questions.flatMap(({ code, text }) => {
      const way = waysToAnswer[code];
      return [`  ? ${text}`, ...(way === undefined ? [] : [`    ${way}`])];
    }),
    dryRun ? '  dry run: nothing was stored' : `  undo with: undo-import ${importId}`,
  ].join('\n');
}

/** Rows one after the other that stay out for the same reason are one line. */
function formatReasons(leftOut: ImportReport['leftOut']): readonly string[] {
  const runs: { first: number; last: number; count: number; said: string }[] = [];
  for (const { row, why, outcome } of leftOut) {
    const said = `${outcome === 'skipped' ? 'skipped' : 'set aside'}: ${why}`;
    const before = runs.at(-1);
    if (before?.said === said) Object.assign(before, { last: row, count: before.count + 1 });
    else runs.push({ first: row, last: row, count: 1, said });
  }
  const shown = runs.slice(0, mostReasons);
  const more = leftOut.length - shown.reduce((sum, { count }) => sum + count, 0);
  return [
    ...shown.map(({ first, last, count, said }) =>
      count === 1 ? `  row ${first} ${said}` : `  rows ${first} to ${last} ${said} (${formatters.integer(count)})`,
    ),
    ...(more > 0 ? [`  and ${formatters.integer(more)} more`] : []),
  ];
}

/** How a question is answered on the command line; the others only point something out. */
const waysToAnswer: Readonly<Record<string, string>> = {
  'vat-unknown': 'import with --vat net, or settle-vat PCT afterwards',
  'exact-duplicates': 'import with --copies each or --copies once',
  'rate-target-unknown': 'import with --rate-currency and one of these',
  'client-column-missing': 'import with --client-column NAME, or with --client NAME where all rows are of one client',
  'clients-needed': 'import the clients first, or with --client NAME where all rows are of one client',
  'payments-untied': 'import the invoices first, or answer ID --rows N --invoice NUMBER afterwards',
  'credit-note-unclear': 'import with --credit NOTE=INVOICE, or answer ID --credit NOTE=INVOICE afterwards',
  'balances-settled': 'import with --absent open where they are still open',
  'balances-absent': 'import with --absent settled or --absent open',
  'invoices-known': 'import with --twins same or --twins other',
  'hours-known': 'import with --twins same or --twins other',
  'payments-known': 'import with --twins same or --twins other',
  'list-day-unknown': 'import with --list-date YYYY-MM-DD',
  'duration-unit': 'import with --duration-unit hours, minutes or seconds',
  'look-alike-clients': 'merge KEPT OTHER',
};

function formatTotals({ totals }: ImportReport): string[] {
  const money = Object.entries(totals.amountMinor)
    .filter(([, minor]) => minor !== 0)
    .map(([currency, minor]) => {
      const sum = formatters.money(minor, currency as CurrencyCode);
      return currency === unstatedCurrency ? `${sum} without a currency` : sum;
    });
  return totals.minutes === 0 ? money : [...money, `${formatters.hours(totals.minutes)} hours`];
}
