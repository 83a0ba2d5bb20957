import { Refusal } from '../core/errors.ts';
import { asLayout, findForeignLayout } from './find-source.ts';
import { type DetectedReason, type ImportKind, importKinds, type ReadOptions } from './import-kind.ts';
import { addByLook } from './look-of-values.ts';
import { words } from './normalise-header.ts';
import { fitKind, type Header, type KindFit } from './recognise-columns.ts';

export type FoundKind = KindFit & { readonly reason: DetectedReason; readonly byLook: ReadonlyMap<string, number> };

/** Words of titles and file names that speak for a kind. */
const titleWords: Readonly<Record<ImportKind, RegExp>> = {
  clients: /^(clients?|customers?|customer contact list|clienti|kunden|kundenliste|clientes)$/,
  contacts: /^(contacts?|contatti|kontakte|ansprechpartner|contactos)$/,
  invoices: /^(invoices?|invoice list( by date)?|fatture|rechnungen|facturas|sales invoices|ausgangsrechnungen)$/,
  ledger:
    /^(ledger|journal|general ledger|account transactions|accounting|buchungsstapel|buchungen|journal entries|prima nota|libro giornale|libro diario|diario)$/,
  payments: /^(payments?|income|receipts|pagamenti|incassi|zahlungen|zahlungseingange|pagos|cobros)$/,
  receivables:
    /^(a r ag(e?)ing (detail|summary)|receivables|aged receivables( detail)?|open balances?|open invoices|crediti|scadenzario|partite aperte|offene posten|op liste|cuentas por cobrar|saldos pendientes)$/,
  costs: /^(costs?|costi|kosten|costes|costos|licences|licenses)$/,
  time: /^(time|times|time entries|timesheets?|hours|ore|tempi|zeiten|zeiteintrage|stunden|tiempos?|horas)$/,
  tickets: /^(tickets?|cases|faelle)$/,
  assets: /^(assets?|devices?|inventory|dispositivi|gerate|equipos|computers|workstations|servers)$/,
  domains: /^(domains?|domini|domanen|dominios)$/,
  assessments: /^(assessments?|valutazioni|bewertungen|evaluaciones)$/,
  flags: /^(flags?|segnali|ausschlussgrunde|alertas)$/,
};

const toolNames = /\b(?:invoice ?ninja|invoice ?2go|invoicely|quickbooks|freshbooks|zoho ?books|time ?camp)\b/g;

/** What a cell above the header says about the kind: it is a word for it and nothing else. */
function findTitledKind(title: string): ImportKind | undefined {
  const plain = words(title);
  return importKinds.find((kind) => titleWords[kind].test(plain));
}

/** What the name of a file says about the kind: its last word for one ("invoice-payments.csv" holds payments). */
function findNamedKind(fileName: string): ImportKind | undefined {
  const plain = words(fileName.replace(/\.[a-z]{3,4}$/i, '')).replace(toolNames, ' ');
  const parts = plain.split(' ').toReversed();
  return parts.map(findTitledKind).find((kind) => kind !== undefined);
}

type Surroundings = {
  readonly options: ReadOptions;
  readonly title: readonly string[];
  readonly fileName: string;
  readonly samples: readonly (readonly string[])[];
};

/** The kind whose columns fit best; refuses where none fits or two fit equally. */
export function findKind(headers: readonly Header[], surroundings: Surroundings): FoundKind {
  const { options } = surroundings;
  if (options.kind !== undefined) {
    const fit = addByLook(asLayout(fitKind(options.kind, headers, options), headers), headers, surroundings.samples);
    if (fit.missing.length === 0) return { ...fit, reason: { kind: 'given' } };
    throw refuseMissing(headers, options.kind, fit.missing);
  }
  const foreign = findForeignLayout(headers);
  if (foreign !== undefined)
    throw new Refusal('kind-undetermined', `this looks like a ${foreign}, which can not be read`, {
      choices: [...importKinds],
      looksLike: foreign,
    });
  const ranked = rankKinds(headers, surroundings);
  const [best, second] = ranked;
  if (best === undefined) throw refuseKind(headers, importKinds);
  if (second !== undefined && second.total === best.total) throw refuseKind(headers, [best.fit.kind, second.fit.kind]);
  const titled = best.bonus > 0 && ranked.length > 1 && best.total - best.bonus <= (second?.total ?? 0);
  const reason: DetectedReason = titled
    ? {
        kind: 'title',
        text: surroundings.title.find((cell) => findTitledKind(cell) === best.fit.kind) ?? surroundings.fileName,
      }
    : { kind: 'columns-fit', count: best.fit.fields.size };
  return { ...best.fit, reason };
}

type Ranked = {
  readonly fit: KindFit & { readonly byLook: ReadonlyMap<string, number> };
  readonly bonus: number;
  readonly total: number;
};

function rankKinds(headers: readonly Header[], { options, title, fileName, samples }: Surroundings): readonly Ranked[] {
  const titled = new Set(title.map(findTitledKind));
  const named = findNamedKind(fileName);
  const fits = importKinds.map((kind) =>
    addByLook(asLayout(fitKind(kind, headers, options), headers), headers, samples),
  );
  // one known column among many says nothing about the rest
  const usable = fits.filter((fit) => fit.missing.length === 0 && (fit.fields.size > 1 || headers.length <= 2));
  return usable
    .map((fit) => {
      const bonus = (titled.has(fit.kind) ? 3 : 0) + (named === fit.kind ? 2 : 0);
      return { fit, bonus, total: fit.score + bonus };
    })
    .toSorted((first, second) => second.total - first.total);
}

function refuseKind(headers: readonly Header[], choices: readonly ImportKind[]): Refusal {
  return new Refusal('kind-undetermined', `what the file holds can not be told; it may be ${choices.join(', ')}`, {
    choices: [...choices],
    headers: headers.map(({ text }) => text),
  });
}

function refuseMissing(headers: readonly Header[], kind: ImportKind, missing: readonly (readonly string[])[]): Refusal {
  const sought = missing.map((group) => group[0] ?? '');
  return new Refusal('header-not-found', `no column of the file holds ${sought.join(', ')}, which ${kind} need`, {
    kind,
    missing: sought,
    headers: headers.map(({ text }) => text),
  });
}
