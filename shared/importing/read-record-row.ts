import type { ClientRef, RecordDraft } from './drafts.ts';
import { hashTexts } from './hash-text.ts';
import { type Why, why } from './left-out.ts';
import { readYesNo } from './read-word.ts';
import { badDate, clientOf, missingClient, type RowNotes, readWord } from './row-parts.ts';
import type { Row, TableReading } from './table-reading.ts';

type Values = Record<string, string>;

/** One device as a record of the inventory. */
export function readAssetRow(reading: TableReading, row: Row): RecordDraft | Why {
  const client = clientOf(reading, row);
  const noClient = missingClient(reading, row, client);
  if (noClient !== undefined) return noClient;
  const bad = badDate(reading, row, ['purchasedOn', 'warrantyEndsOn', 'installedOn']);
  if (bad !== undefined) return bad;
  const values: Values = {};
  put(values, 'name', reading.text(row, 'name') || reading.text(row, 'serial'));
  put(values, 'model', join(' ', reading.text(row, 'make'), reading.text(row, 'model')));
  put(values, 'address', join(', ', reading.text(row, 'address'), reading.text(row, 'mac')));
  for (const field of ['type', 'serial', 'user', 'site', 'os', 'notes']) put(values, field, reading.text(row, field));
  for (const field of ['purchasedOn', 'warrantyEndsOn', 'installedOn']) put(values, field, dateOf(reading, row, field));
  if (values['name'] === undefined) return why('no-name');
  return toDraft(row, '06', client, values, values['serial'] ?? values['name']);
}

/** One domain as a record of the inventory. A file that names no client names it by the domain itself. */
export function readDomainRow(reading: TableReading, row: Row, notes: RowNotes): RecordDraft | Why {
  const domain = reading
    .text(row, 'domain')
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?|\/.*$/g, '');
  if (domain === '') return why('no-name');
  if (!domain.includes('.')) return why('bad-value', domain);
  const named = clientOf(reading, row);
  const isUnnamed = named.name === '' && named.externalId === '';
  const client: ClientRef = isUnnamed ? { name: '', externalId: '', email: `@${domain}` } : named;
  const bad = badDate(reading, row, ['expiresOn']);
  if (bad !== undefined) return bad;
  const values: Values = { domain };
  for (const field of ['registrant', 'registrar', 'nameServers', 'webHost', 'mailHost'])
    put(values, field, reading.text(row, field));
  put(values, 'expiresOn', dateOf(reading, row, 'expiresOn'));
  for (const field of ['autoRenew', 'isLocked']) {
    const answer = readWord(readYesNo, reading, row, field, notes);
    if (answer !== null) values[field] = answer ? 'yes' : 'no';
  }
  return toDraft(row, '14', client, values, domain);
}

function toDraft(
  { line }: Row,
  section: RecordDraft['section'],
  client: ClientRef,
  values: Values,
  key: string,
): RecordDraft {
  const owner = [client.name.toLowerCase(), client.externalId, client.email];
  return {
    lines: [line],
    client,
    identity: `record ${section} ${hashTexts([...owner, key.toLowerCase()])}`,
    section,
    values,
  };
}

function dateOf(reading: TableReading, row: Row, field: string): string {
  return (reading.has(field) ? reading.date(row, field) : null) ?? '';
}

function put(values: Values, field: string, text: string): void {
  if (text !== '') values[field] = text.replace(/\s+/g, ' ');
}

function join(separator: string, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(separator);
}
