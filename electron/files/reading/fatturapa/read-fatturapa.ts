import { findAll, readXmlTree, textAt, type XmlNode } from './xml-tree.ts';

/**
 * Columns by which invoices of the Italian exchange system are handed on, named as the columns of invoices are recognised;
 * one row is one body (FatturaPA 1.2.2, `FatturaElettronicaBody`).
 */
export const fatturapaHeaders = [
  'Cliente',
  'Partita IVA',
  'Numero fattura',
  'Data fattura',
  'Data scadenza',
  'Tipo documento',
  'Valuta',
  'Imponibile',
  'Imposta',
  'Totale ivato',
  'Ritenuta',
  'Importo pagamento',
  'Fattura collegata',
  'Oggetto',
] as const;

const root = 'FatturaElettronica';
const simplifiedRoot = 'FatturaElettronicaSemplificata';

export function looksLikeFatturapa(xml: string): boolean {
  return /<(?:[\w.-]+:)?FatturaElettronica(?:Semplificata)?[\s>]/.test(xml.slice(0, 20_000));
}

/** The invoices of one file, each as the cells of {@link fatturapaHeaders}. Credit notes are negative. */
export function readFatturapa(xml: string): readonly (readonly string[])[] {
  const document = readXmlTree(xml);
  if (document.name !== root && document.name !== simplifiedRoot) return [];
  const client = readClient(findAll(document, 'FatturaElettronicaHeader/CessionarioCommittente')[0]);
  return findAll(document, 'FatturaElettronicaBody').map((body) => readBody(client, body));
}

type Client = { readonly name: string; readonly taxId: string };

/** The customer, by firm or by person; the simplified form keeps the name elsewhere. */
function readClient(node: XmlNode | undefined): Client {
  for (const place of ['DatiAnagrafici/Anagrafica', 'AltriDatiIdentificativi']) {
    const firm = textAt(node, `${place}/Denominazione`);
    const person = [textAt(node, `${place}/Nome`), textAt(node, `${place}/Cognome`)]
      .filter((part) => part !== '')
      .join(' ');
    const name = firm === '' ? person : firm;
    if (name !== '') return { name, taxId: taxIdOf(node) };
  }
  return { name: '', taxId: taxIdOf(node) };
}

function taxIdOf(node: XmlNode | undefined): string {
  const places = ['DatiAnagrafici', 'IdentificativiFiscali'];
  const ids = places.flatMap((place) => [
    textAt(node, `${place}/IdFiscaleIVA/IdPaese`) + textAt(node, `${place}/IdFiscaleIVA/IdCodice`),
    textAt(node, `${place}/CodiceFiscale`),
  ]);
  return ids.find((id) => id !== '') ?? '';
}

function readBody({ name, taxId }: Client, body: XmlNode): readonly string[] {
  const [general] = findAll(body, 'DatiGenerali/DatiGeneraliDocumento');
  const type = textAt(general, 'TipoDocumento');
  // TD04: nota di credito; TD08: its simplified form
  const sign = type === 'TD04' || type === 'TD08' ? -1n : 1n;
  const payments = findAll(body, 'DatiPagamento/DettaglioPagamento');
  const { net, tax, gross } = readSums(body, general);
  return [
    name,
    taxId,
    textAt(general, 'Numero'),
    textAt(general, 'Data'),
    lastDue(payments),
    type,
    textAt(general, 'Divisa'),
    write(net, sign),
    write(tax, sign),
    write(gross, sign),
    write(sumOf(findAll(general, 'DatiRitenuta'), 'ImportoRitenuta'), sign),
    write(sumOf(payments, 'ImportoPagamento'), sign),
    textAt(body, 'DatiGenerali/DatiFattureCollegate/IdDocumento'),
    subjectOf(body, general),
  ];
}

type Sums = { readonly net: bigint | undefined; readonly tax: bigint | undefined; readonly gross: bigint | undefined };

/** The summary is what is owed by law, even where the lines add up to something else. */
function readSums(body: XmlNode, general: XmlNode | undefined): Sums {
  const summary = findAll(body, 'DatiBeniServizi/DatiRiepilogo');
  const goods = findAll(body, 'DatiBeniServizi');
  const stated = sumOf(general === undefined ? [] : [general], 'ImportoTotaleDocumento');
  if (summary.length === 0) {
    const gross = stated ?? sumOf(goods, 'Importo');
    const tax = sumOf(
      goods.flatMap((part) => findAll(part, 'DatiIVA')),
      'Imposta',
    );
    return { net: gross === undefined || tax === undefined ? undefined : gross - tax, tax, gross };
  }
  const net = sumOf(summary, 'ImponibileImporto');
  const tax = sumOf(summary, 'Imposta');
  const added = net === undefined ? undefined : net + (tax ?? 0n);
  return { net, tax, gross: stated ?? added };
}

/** Instalments fall due one after the other: the invoice is due with the last. */
function lastDue(payments: readonly XmlNode[]): string {
  return (
    payments
      .map((payment) => textAt(payment, 'DataScadenzaPagamento').slice(0, 10))
      .filter((day) => day !== '')
      .toSorted()
      .at(-1) ?? ''
  );
}

function subjectOf(body: XmlNode, general: XmlNode | undefined): string {
  const reasons = findAll(general, 'Causale').map(({ text }) => text.trim());
  const lines = findAll(body, 'DatiBeniServizi/DettaglioLinee/Descrizione').map(({ text }) => text.trim());
  return [...reasons, ...lines]
    .filter((part) => part !== '')
    .join(' · ')
    .slice(0, 500);
}

/** Sums are exact: up to eight decimals, as the format allows. Undefined where nothing is written. */
const decimals = 8;

function sumOf(nodes: readonly XmlNode[], path: string): bigint | undefined {
  const amounts = nodes.flatMap((node) => findAll(node, path)).flatMap(({ text }) => parseAmount(text.trim()) ?? []);
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0n);
}

function parseAmount(text: string): bigint | undefined {
  const match = /^([+-]?)(\d{1,15})(?:\.(\d{1,8}))?$/.exec(text);
  if (match === null) return undefined;
  const size = BigInt((match[2] ?? '') + (match[3] ?? '').padEnd(decimals, '0'));
  return match[1] === '-' ? -size : size;
}

/** At least two decimals, and never exactly three, which could be taken for thousands. */
function write(amount: bigint | undefined, sign: bigint): string {
  if (amount === undefined) return '';
  const value = amount * sign;
  const digits = String(value < 0n ? -value : value).padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '').padEnd(2, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${fraction.length === 3 ? `${fraction}0` : fraction}`;
}
