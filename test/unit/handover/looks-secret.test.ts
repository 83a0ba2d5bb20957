import { describe, expect, it } from 'vitest';
import { checkNote, checkRecords } from '../../../shared/handover/check-records.ts';
import { looksSecret } from '../../../shared/handover/looks-secret.ts';
import { getRecordSection, handoverSections } from '../../../shared/handover/sections.ts';
import { refusalOf } from '../../helpers/refusal-of.ts';

const secrets = [
  'password: hunter2',
  'Passwort = Sommer',
  'PIN 4711',
  'the admin password is: hello',
  'api key: 1234',
  'P@ssw0rd',
  'admin / Tr0ub4dor&3',
  'Xk29sLmQ04bTzz81Qp7Y',
  '-----BEGIN OPENSSH PRIVATE KEY-----',
  'AKIAIOSFODNN7EXAMPLE',
  'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
  'https://admin:geheim@nas.local',
  'otpauth://totp/x?secret=ABC',
  '111111-222222-333333-444444-555555-666666-777777-888888',
  'VK7JG-NPHTM-C97JM-9MPGT-3V66T',
];

const harmless = [
  'WS-C2960X-24TS-L',
  'HP EliteBook 840 G9',
  '5CG2341ABC',
  'a3f1c2d4-1111-4222-8333-abcdefabcdef',
  'eleanor.Pryce9@aldermoor.example',
  'https://portal.example/Kunden/R2D2',
  'Vault of the client, entry "Firewall admin"',
  'password manager of the client',
  'Safe in the office, sealed envelope 3',
  '10.20.0.0/24, DHCP .100 to .199',
  'v=spf1 include:spf.example -all',
  'Microsoft 365 Business Premium',
  'B8:27:EB:12:34:56',
  '+39 0471 000 101',
];

describe('looksSecret', () => {
  it.each(secrets)('knows %s', (text) => {
    expect(looksSecret(text)).toBe(true);
  });

  it.each(harmless)('leaves %s', (text) => {
    expect(looksSecret(text)).toBe(false);
  });
});

describe('an inventory', () => {
  it('takes a secret in no field of any section, and does not repeat it', () => {
    for (const section of handoverSections) {
      if (section.kind !== 'records') continue;
      for (const { key } of section.fields) {
        const refused = refusalOf(() => checkRecords(section, [{ values: { [key]: 'P@ssw0rd' }, verifiedOn: null }]));
        expect(refused.code).toBe('secret-refused');
        expect(JSON.stringify(refused.toFailure())).not.toContain('P@ssw0rd');
      }
    }
    expect(refusalOf(() => checkNote('17', 'pin: 4711')).code).toBe('secret-refused');
  });

  it('has no field whose name asks for a secret', () => {
    const names = handoverSections.flatMap((section) =>
      section.kind === 'records' ? section.fields.map(({ key, label }) => `${key} ${label}`) : [],
    );
    expect(names.filter((name) => /password|secret|passphrase|\bpin\b/i.test(name))).toEqual([]);
  });

  it('takes dates and choices only where they are some', () => {
    const assets = getRecordSection('06');
    const check = (values: Record<string, string>) => checkRecords(assets, [{ values, verifiedOn: null }]);
    expect(check({ purchasedOn: '2024-05-01', owner: 'lease', serial: '? Anna', user: '' })).toEqual([
      { values: { purchasedOn: '2024-05-01', owner: 'lease', serial: '? Anna' }, verifiedOn: null },
    ]);
    expect(refusalOf(() => check({ purchasedOn: '1.5.2024' })).code).toBe('bad-arguments');
    expect(refusalOf(() => check({ owner: 'nobody' })).code).toBe('bad-arguments');
    expect(refusalOf(() => check({ hue: 'red' })).code).toBe('bad-arguments');
  });
});
