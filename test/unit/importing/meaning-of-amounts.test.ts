import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../helpers/refusal-of.ts';
import { draftsOf, leftOutOf, readText } from './read-text.ts';

const invoicesOf = (text: string) => draftsOf(readText(text), 'invoices');
const amountsOf = (text: string) =>
  invoicesOf(text).map(({ amountMinor, grossMinor, mayIncludeVat }) => [amountMinor, grossMinor, mayIncludeVat]);

describe('net and gross', () => {
  test.each([
    [
      'a tax of the amount: the amount is net',
      'Client,Invoice No,Date,Amount,VAT\nA,1,2026-01-31,1000.00,220.00\n',
      [100_000, 122_000, false],
    ],
    [
      'a tax inside the amount: the amount is gross',
      'Client,Invoice No,Date,Total,VAT\nA,1,2026-01-31,1220.00,220.00\n',
      [100_000, 122_000, false],
    ],
    [
      'no tax at all: both at once',
      'Client,Invoice No,Date,Total,VAT\nA,1,2026-01-31,1000.00,0.00\n',
      [100_000, 100_000, false],
    ],
    [
      'lines net of their taxes',
      'Client,Invoice No,Date,Line Amount,Tax Amount\nA,1,2026-01-31,500.00,95.00\nA,1,2026-01-31,500.00,95.00\n',
      [100_000, 119_000, false],
    ],
    [
      'lines with their taxes',
      'Client,Invoice No,Date,Line Total,Tax 1 Amount\nA,1,2026-01-31,595.00,95.00\nA,1,2026-01-31,595.00,95.00\n',
      [100_000, 119_000, false],
    ],
    [
      'the total of the taxes beats that of a line',
      'Client,Invoice No,Date,Total,TaxTotal,TaxAmount\nA,1,2026-01-31,119.00,19.00,9.50\nA,1,2026-01-31,119.00,19.00,9.50\n',
      [10_000, 11_900, false],
    ],
    [
      'withheld tax is not to be paid',
      'Cliente,Numero fattura,Data fattura,Imponibile,Imposta,Totale ivato,Ritenuta\nA,1,2026-01-31,1000.00,220.00,1220.00,200.00\n',
      [100_000, 102_000, false],
    ],
    [
      'without a tax it may be either',
      'Client,Invoice No,Date,Due date,Total\nA,1,2026-01-31,2026-02-28,1220.00\n',
      [122_000, null, true],
    ],
  ])('%s', (_what, text, expected) => {
    expect(amountsOf(text)).toEqual([expected]);
  });

  test('a net amount with a tax of a usual rate is never taken for gross, nor the other way', () => {
    const rate = fc.constantFrom(7, 8.1, 10, 19, 22);
    fc.assert(
      fc.property(fc.integer({ min: 50_000, max: 9_000_000 }), rate, fc.boolean(), (netMinor, pct, isNet) => {
        const tax = Math.round((netMinor * pct) / 100);
        const [amount, vat] = [isNet ? netMinor : netMinor + tax, tax].map((minor) => (minor / 100).toFixed(2));
        const [[net, gross] = []] = amountsOf(`Client,Invoice No,Date,Amount,VAT\nA,1,2026-01-31,${amount},${vat}\n`);
        expect([net, gross]).toEqual([netMinor, netMinor + tax]);
      }),
    );
  });
});

describe('credit notes', () => {
  const credited = (rows: string) =>
    invoicesOf(`Customer,Num,Date,Type,Amount,Memo,Original invoice\n${rows}`).map(
      ({ number, amountMinor, creditsNumber }) => [number, amountMinor, creditsNumber],
    );

  test('name their invoice in a column', () => {
    expect(credited('A,R-1,2026-01-01,Invoice,100.00,,\nA,C-1,2026-01-05,Credit note,100.00,,R-1\n')).toEqual([
      ['R-1', 10_000, null],
      ['C-1', -10_000, 'R-1'],
    ]);
  });

  test('name it in their memo, where it is an invoice of that client', () => {
    expect(
      credited(
        'A,R-1,2026-01-01,Invoice,100.00,,\nB,R-2,2026-01-01,Invoice,100.00,,\nA,C-1,2026-01-05,Credit note,40.00,for R-1 (not R-2),\n',
      ),
    ).toContainEqual(['C-1', -4_000, 'R-1']);
  });

  test('name none where their memo fits two', () => {
    expect(
      credited(
        'A,R-1,2026-01-01,Invoice,100.00,,\nA,R-2,2026-01-01,Invoice,100.00,,\nA,C-1,2026-01-05,Credit note,40.00,R-1 and R-2,\n',
      ),
    ).toContainEqual(['C-1', -4_000, null]);
  });
});

test('what was refunded was not paid', () => {
  const contents = readText(
    'id,Created date (UTC),Amount,Amount Refunded,Currency,Payment Source Type\npy_1,2026-03-01 10:00:00,100.00,0.00,eur,card\npy_2,2026-03-02 10:00:00,100.00,30.00,eur,card\npy_3,2026-03-03 10:00:00,100.00,100.00,eur,card\n',
  );
  expect(draftsOf(contents, 'payments').map(({ amountMinor }) => amountMinor)).toEqual([10_000, 7_000]);
  expect(leftOutOf(contents)).toEqual({ 4: 'voided' });
});

describe('voids', () => {
  test.each([
    ['Voided', '0.00', { 2: 'voided' }],
    ['VOID: wrong client', '0.00', { 2: 'voided' }],
    ['annullata', '0.00', { 2: 'voided' }],
    ['Voided', '10.00', {}],
    ['Void fill for parcels', '0.00', {}],
  ])('%s with an amount of %s', (memo, amount, expected) => {
    expect(
      leftOutOf(readText(`Date,Num,Customer,Memo,Due date,Amount\n2026-01-31,1,A,${memo},2026-02-28,${amount}\n`)),
    ).toEqual(expected);
  });
});

describe('reports of single sales', () => {
  test('hold lines whose balance is a running sum', () => {
    const text =
      ',Transaction date,Transaction type,Num,Client full name,Description,Quantity,Sales price,Amount,Balance\nSupport,,,,,,,,,\n,1/19/2026,Invoice,1001,Nordlicht,x,1,50.00,50.00,50.00\n,1/19/2026,Invoice,1001,Nordlicht,y,1,50.00,50.00,100.00\nTotal for Support,,,,,,,,$100.00,\n';
    expect(invoicesOf(text)).toMatchObject([{ number: '1001', amountMinor: 10_000, balanceMinor: null }]);
  });
});

describe('what is open', () => {
  const aging =
    'Example Ltd,,,,,\nA/R Aging Detail,,,,,\nAs of 31 December 2025,,,,,\n\nNum,Customer,Date,Due Date,Amount,Open Balance\n11,"Weber, Anna",11/18/2025,12/18/2025,"1,284.50","1,000.00"\n12,Lago,12/14/2025,01/13/2026,500.00,500.00\n';

  test('is a balance, not an invoice', () => {
    const contents = readText(aging);
    expect(draftsOf(contents, 'receivables')).toMatchObject([
      { number: '11', issuedOn: '2025-11-18', dueOn: '2025-12-18', balanceMinor: 100_000 },
      { number: '12', balanceMinor: 50_000 },
    ]);
  });

  test.each([
    ['it', 'Cliente;Numero fattura;Scadenza;Saldo aperto;Giorni di ritardo\nLago;1;31/01/2026;100,00;12\n'],
    ['de', 'Kunde;Rechnungsnummer;Fälligkeit;Offener Betrag;Tage überfällig\nLago;1;31.01.2026;100,00;12\n'],
    [
      'es',
      'Cliente;Numero de factura;Fecha de vencimiento;Importe pendiente;Dias de retraso\nLago;1;31/01/2026;100,00;12\n',
    ],
  ])('in %s', (_language, text) => {
    expect(draftsOf(readText(text), 'receivables')).toMatchObject([{ dueOn: '2026-01-31', balanceMinor: 10_000 }]);
  });

  test('a list of invoices with a balance stays one of invoices', () => {
    expect(
      readText(
        'Date,Transaction type,Num,Name,Memo,Due date,Amount,Open balance\n1/19/2026,Invoice,1,A,,2/18/2026,10.00,0.00\n',
      ).drafts.kind,
    ).toBe('invoices');
  });
});

describe('devices and domains', () => {
  test.each([
    [
      'en',
      'Client,Name,Type,Make,Model,Serial,OS,IP,Warranty Expire\nLago,PC-1,Desktop,Dell,Optiplex 7010,ABC123,Windows 11,10.0.0.5,2027-01-31\n',
    ],
    [
      'it',
      'Cliente;Nome;Tipo;Marca;Modello;Numero di serie;Sistema operativo;Indirizzo IP;Scadenza garanzia\nLago;PC-1;Desktop;Dell;Optiplex 7010;ABC123;Windows 11;10.0.0.5;31/01/2027\n',
    ],
    [
      'de',
      'Kunde;Gerätename;Typ;Hersteller;Modell;Seriennummer;Betriebssystem;IP-Adresse;Garantieende\nLago;PC-1;Desktop;Dell;Optiplex 7010;ABC123;Windows 11;10.0.0.5;31.01.2027\n',
    ],
    [
      'es',
      'Cliente;Nombre del equipo;Tipo;Fabricante;Modelo;Numero de serie;Sistema operativo;Direccion IP;Fin de garantia\nLago;PC-1;Desktop;Dell;Optiplex 7010;ABC123;Windows 11;10.0.0.5;31/01/2027\n',
    ],
  ])('a device in %s', (_language, text) => {
    expect(draftsOf(readText(text), 'assets')).toMatchObject([
      {
        client: { name: 'Lago' },
        section: '06',
        values: {
          name: 'PC-1',
          type: 'Desktop',
          model: 'Dell Optiplex 7010',
          serial: 'ABC123',
          os: 'Windows 11',
          address: '10.0.0.5',
          warrantyEndsOn: '2027-01-31',
        },
      },
    ]);
  });

  test('a domain without a client names it by itself', () => {
    const text =
      'Domain,Description,Registrar,"Web Host","Expiration Date"\nhttps://www.Lago.example/,Main,Joker,,2027-01-01\n';
    expect(draftsOf(readText(text), 'domains')).toMatchObject([
      {
        client: { name: '', email: '@lago.example' },
        values: { domain: 'lago.example', registrar: 'Joker', expiresOn: '2027-01-01' },
      },
    ]);
  });
});

describe('hours', () => {
  const secondsOf = (text: string) => draftsOf(readText(text), 'time').map(({ seconds }) => seconds);

  test.each([
    ['over midnight', 'Client,Date,Start time,End time\nA,2026-03-31,23:30,00:15\n', 2700],
    [
      'over midnight, written on one day',
      'Client,Start date,Start time,End date,End time\nA,2026-03-31,23:30,2026-03-31,00:15\n',
      2700,
    ],
    ['two days', 'Client,Start date,Start time,End date,End time\nA,2026-03-30,23:00,2026-03-31,23:30\n', 88_200],
    [
      'hours, minutes and seconds beat a rounded decimal',
      'Client,Date,Duration,Duration (decimal)\nA,2026-03-31,01:00:01,0.00\n',
      3601,
    ],
    ['a column of times called start and end', 'Client,Date,Start,End\nA,2026-03-31,08:00,09:30\n', 5400],
  ])('%s', (_what, text, seconds) => {
    expect(secondsOf(text)).toEqual([seconds]);
  });

  test('the unit of bare numbers is that which start and end show', () => {
    expect(secondsOf('Client,Date,Start time,End time,Duration\nA,2026-03-31,08:00,08:15,15\n')).toEqual([900]);
    expect(secondsOf('Client,Date,Start time,End time,Duration\nA,2026-03-31,08:00,10:00,2\n')).toEqual([7200]);
  });

  test('small whole numbers are asked about, and answered', () => {
    const text = 'Client,Date,Duration,Note\nA,2026-03-31,8,x\nA,2026-03-30,2,y\n';
    expect(refusalOf(() => readText(text))).toMatchObject({
      code: 'ambiguous-duration-unit',
      details: { choices: ['hours', 'minutes', 'seconds'], column: 'Duration', example: '8' },
    });
    const told = readText(text, { options: { durationUnit: 'minutes' } });
    expect(draftsOf(told, 'time').map(({ seconds }) => seconds)).toEqual([480, 120]);
    expect(told.questions).toEqual([]);
  });

  test('seconds beyond a day are seconds', () => {
    expect(secondsOf('Client,Date,Duration,Note\nA,2026-03-31,5400,x\nA,2026-03-31,900,x\n')).toEqual([5400, 900]);
  });

  test('billable by kind but not charged is not billable', () => {
    const text =
      'Customer,Duration Minutes,Billable Status,Created At,charge?\nA,65,Billable,2026-03-31,True\nA,30,Billable,2026-03-31,False\nA,5,Non-billable,2026-03-31,True\n';
    expect(draftsOf(readText(text), 'time').map(({ isBillable }) => isBillable)).toEqual([true, false, false]);
  });

  test('an internal cost rate is told, not stored', () => {
    const text =
      'Date,Client,Hours,Billable Rate,Cost Rate,Currency\n2026-03-31,A,1.5,90.00,35.50,EUR\n2026-03-31,A,1.5,90.00,0.00,EUR\n';
    expect(readText(text).questions).toEqual([{ code: 'cost-rate-found', detail: '35.50 EUR', rows: [] }]);
  });
});

describe('whose rows they are', () => {
  const tickets = 'Ticket Number,Priority,Subject,Date Opened\nT-1,Low,x,2026-03-31 09:00:00\n';

  test('a whole file is one client’s where the user says so', () => {
    expect(leftOutOf(readText(tickets))).toEqual({ 2: 'no-client-column' });
    expect(draftsOf(readText(tickets, { options: { client: 'Lago' } }), 'tickets')).toMatchObject([
      { client: { name: 'Lago' } },
    ]);
  });

  test('a column that the file does not have is refused', () => {
    expect(refusalOf(() => readText(tickets, { options: { clientColumn: 'Kunde' } }))).toMatchObject({
      code: 'column-not-found',
      details: { column: 'Kunde', headers: ['Ticket Number', 'Priority', 'Subject', 'Date Opened'] },
    });
  });

  test('suppliers of an address book are no clients', () => {
    const contents = readText('Name,Contact Type,Email\nLago,customer,a@lago.example\nGross,vendor,b@gross.example\n');
    expect(draftsOf(contents, 'clients').map(({ client }) => client.name)).toEqual(['Lago']);
    expect(leftOutOf(contents)).toEqual({ 3: 'supplier' });
  });

  test('digits alone are a name', () => {
    const contents = readText('Date,Num,Customer,Amount,Due date\n2026-01-31,7,3000,10.00,2026-02-28\n');
    expect(draftsOf(contents, 'invoices')).toMatchObject([{ client: { name: '3000' }, amountMinor: 1_000 }]);
  });
});
