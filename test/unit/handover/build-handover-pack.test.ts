import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { buildHandoverPack } from '../../../shared/handover/build-handover-pack.ts';
import type { HandoverFacts, Inventory } from '../../../shared/handover/pack-input.ts';
import { allBlocks, outlineOf } from '../../../shared/paper/outline-of.ts';
import { refusalOf } from '../../helpers/refusal-of.ts';

const facts: HandoverFacts = {
  clientName: 'Hotel Seeblick',
  recipient: { name: 'Seeblick GmbH', person: null, address: ['Uferweg 1', '39100 Bolzano'] },
  operator: {
    name: 'Winter IT',
    person: 'Robin Winter',
    address: ['Via Roma 8', '39100 Bolzano'],
    city: 'Bolzano',
    contact: ['robin@winter.example'],
    registration: [],
    tax: ['VAT IT00000000001'],
    logo: null,
    signature: null,
  },
  letterForm: 'plain',
  agreement: { number: 'W-1', signedOn: toCalendarDate('2020-05-04'), startedOn: null, fixedEndOn: null },
  contacts: [{ name: 'Anna Gruber', role: 'Owner', email: null, phone: '+39 1' }],
  openTickets: [],
  openInvoices: [
    {
      number: 'R-1',
      issuedOn: toCalendarDate('2026-06-01'),
      dueOn: toCalendarDate('2026-07-15'),
      openMinor: 12_345,
      currency: 'EUR' as CurrencyCode,
    },
    {
      number: 'R-2',
      issuedOn: toCalendarDate('2026-06-02'),
      dueOn: null,
      openMinor: 20_000,
      currency: 'CHF' as CurrencyCode,
    },
  ],
  voice: 'i',
  language: 'en',
  locale: 'en-GB',
  size: 'A4',
  datedOn: toCalendarDate('2026-06-30'),
};

const build = (inventory: Partial<Inventory> = {}, answers = {}) =>
  buildHandoverPack({ profile: 'mini', facts, inventory: { records: {}, stated: {}, ...inventory }, answers });

const textOf = (pack: ReturnType<typeof build>) => JSON.stringify(pack.paper.blocks);

describe('the letter of a pack', () => {
  const withLines = (count: number, letterForm: HandoverFacts['letterForm'], line = 'Line') => {
    const address = Array.from({ length: count }, (_, index) => `${line} ${index + 1}`);
    const inventory = { records: {}, stated: {} };
    return () =>
      buildHandoverPack({
        profile: 'mini',
        facts: { ...facts, letterForm, recipient: { ...facts.recipient, address } },
        inventory,
        answers: {},
      });
  };

  it.each([
    ['plain', 8],
    ['din-5008-b', 5],
  ] as const)(
    'in the form %s shows an address of %i lines below the name whole, and refuses one more',
    (form, most) => {
      const head = withLines(most, form)().paper.blocks.find(({ kind }) => kind === 'letter-head');
      expect(head).toMatchObject({
        recipient: ['Seeblick GmbH', ...Array.from({ length: most }, (_, i) => `Line ${i + 1}`)],
      });
      expect(refusalOf(withLines(most + 1, form))).toMatchObject({
        code: 'document-too-long',
        details: { unfit: [{ key: 'address', lineCount: most + 1, mostLines: most }] },
      });
    },
  );

  it('refuses lines so long that the window of an envelope would cut them', () => {
    const long = 'A name of a department as long as nobody would ever put it on an envelope, and more';
    expect(refusalOf(withLines(5, 'din-5008-b', long))).toMatchObject({ code: 'document-too-long' });
    expect(withLines(5, 'plain', long)).not.toThrow();
  });
});

describe('buildHandoverPack', () => {
  it('prints every section of the profile in order, with gaps in place of what nobody recorded', () => {
    const pack = build();
    const sections = outlineOf(pack.paper).filter(({ status }) => status !== undefined);
    expect(sections.map(({ number }) => number)).toEqual(pack.states.slice(1).map(({ section }) => section.number));
    const gaps = allBlocks(pack.paper.blocks).filter(({ kind }) => kind === 'gap');
    expect(gaps).toContainEqual({ kind: 'gap', what: 'Assets', ask: 'Winter IT' });
    expect(pack.gaps.map(({ what }) => what)).toContain('End of the backup');
  });

  it('asks a copy for nothing that only a parting needs, and keeps its forms blank', () => {
    const copy = build({}, { occasion: 'copy', cutOffOn: '2026-09-30', recipient: 'Nordlicht IT' });
    const text = textOf(copy);
    expect(text).toContain('the agreement goes on');
    expect(text).toContain('For the new provider');
    for (const word of ['Nordlicht IT', '30 September', 'Questions until', 'You receive it whether', 'Questions until'])
      expect(text).not.toContain(word);
    const asked = copy.gaps.map(({ what }) => what);
    for (const subject of ['End of the agreement', 'Switch of responsibility', 'End of the backup']) {
      expect(asked).not.toContain(subject);
      expect(build().gaps.map(({ what }) => what)).toContain(subject);
    }
    const forms = copy.states.filter(({ section }) => section.kind === 'form');
    expect(forms.map(({ status }) => status)).toEqual(['not-applicable', 'not-applicable', 'not-applicable']);
    expect(copy.states.map(({ section }) => section.number)).toEqual(
      build().states.map(({ section }) => section.number),
    );
  });

  it('fills in what is known elsewhere, and lets a record win', () => {
    const pack = build();
    const text = textOf(pack);
    for (const known of [
      'Anna Gruber',
      'R-1',
      '€123.45',
      'CHF\u00A0200.00',
      '4\u00A0May\u00A02020',
      '15\u00A0Jul\u00A02026',
    ])
      expect(text).toContain(known);
    const own = { values: { role: 'Owner', name: 'anna gruber', phone: '+39 2' }, verifiedOn: null };
    const won = textOf(build({ records: { '03': [own] } }));
    expect(won).toContain('+39 2');
    expect(won).not.toContain('+39 1');
    const account = pack.tables.find(({ name }) => name === '29 Final account');
    expect(account?.rows.flatMap(({ cells }) => cells)).toContain('CHF 200.00');
  });

  it('names the end of responsibility by day and hour, for operation and protection', () => {
    expect(textOf(build({}, { cutOffOn: '2026-09-30', cutOffTime: '18:00' }))).toContain(
      'The responsibility of Winter IT ends for operation and protection, from 30 September 2026, 18:00.',
    );
  });

  it('leaves no table for what does not apply, and says why', () => {
    const pack = build({ stated: { '08': { status: 'not-applicable', note: 'Line of the landlord' } } });
    expect(pack.tables.map(({ name }) => name)).not.toContain('08 Internet and telephony');
    expect(textOf(pack)).toContain('Line of the landlord');
    expect(pack.completePct).toBeGreaterThan(build().completePct);
  });

  it('lies under a letter that says how complete it is, whatever is owed', () => {
    const blocks = build({}, { cutOffOn: '2026-09-30', questionsUntilOn: '2026-10-14' }).paper.blocks;
    const letter = JSON.stringify(
      blocks.slice(
        0,
        blocks.findIndex(({ kind }) => kind === 'page-break'),
      ),
    );
    for (const text of [
      'Seeblick GmbH',
      'whether or not invoices are open',
      'points are open',
      'My responsibility ends for operation and protection, from 30 September 2026.',
      'until 14 October 2026 at robin@winter.example',
      'VAT IT00000000001',
    ]) {
      expect(letter).toContain(text);
    }
  });

  it('prints the checksum of each table beside its name', () => {
    const input = { profile: 'mini' as const, facts, inventory: { records: {}, stated: {} }, answers: {} };
    const sums = new Map(buildHandoverPack(input).tables.map(({ name }, index) => [name, `sum${index}`]));
    const text = JSON.stringify(buildHandoverPack({ ...input, fileSums: sums }).paper.blocks);
    expect(sums.size).toBeGreaterThan(0);
    for (const [name, sum] of sums) expect(text).toMatch(new RegExp(`"${name}.csv","\\d+","${sum}"`));
  });

  it('names what is missing in one line where it has to be small', () => {
    const pack = buildHandoverPack({ profile: 'micro', facts, inventory: { records: {}, stated: {} }, answers: {} });
    expect(pack.paper.isCompact).toBe(true);
    expect(textOf(pack)).toContain('"what":"Tenant, Domains, Global admins');
    expect(textOf(pack)).toContain('Tenant; Domains; Global admins');
  });
});
