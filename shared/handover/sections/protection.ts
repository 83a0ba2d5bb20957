import {
  choice,
  date,
  detail,
  type FormSection,
  needed,
  neededDetail,
  outgoingProvider,
  type RecordSection,
  text,
  yesNo,
} from '../handover-section.ts';

export const backup: RecordSection = {
  kind: 'records',
  number: '17',
  title: 'Backup and recovery',
  isStarred: true,
  ask: outgoingProvider,
  fields: [
    text('what', 'What', 2, needed),
    text('tool', 'Tool', 1.6, needed),
    text('schedule', 'When, kept for', 2, needed),
    text('target', 'Where to', 2, needed),
    text('keyHolder', 'Holder of the encryption key', 1.8, needed),
    date('testedOn', 'Last restore test', 1.6, needed),
    text('testResult', 'Result of the test', 2, neededDetail),
    date('succeededOn', 'Last success', 1.5, detail),
    text('offSite', 'Copy elsewhere', 1.8, detail),
    yesNo('isImmutable', 'Copy that nobody can change', 1, detail),
    text('restore', 'How to restore', 3, neededDetail),
    text('objectives', 'At most lost, at most down', 1.6, detail),
    { ...date('endsOn', 'Storage of the provider ends', 1.5, detail), isDeadline: true },
    text('archives', 'Export of archives', 2, detail),
  ],
};

export const security: RecordSection = {
  kind: 'records',
  number: '18',
  title: 'Security',
  isStarred: true,
  ask: outgoingProvider,
  needed: {
    field: 'subject',
    values: ['Malware protection', 'Updates', 'Mail filter', 'Open alerts', 'Incidents, 24 months'],
  },
  fields: [
    text('subject', 'Subject', 2, needed),
    text('product', 'Product', 2, needed),
    choice('owner', 'Owner of the licence', 1.5, ['client', 'provider', 'vendor'], needed),
    text('state', 'State', 3, needed),
    { ...date('endsOn', 'Ends', 1.6), isDeadline: true },
    text('exclusions', 'Exclusions', 2, detail),
    date('scannedOn', 'Last scan', 1.4, detail),
    text('then', 'What is gone afterwards', 2, detail),
  ],
};

export const software: RecordSection = {
  kind: 'records',
  number: '19',
  title: 'Software, licences and subscriptions',
  isStarred: true,
  ask: 'the office',
  fields: [
    text('product', 'Product', 2.2, needed),
    text('seats', 'Seats', 1.2, needed),
    text('vendor', 'Vendor', 1.6, needed),
    text('owner', 'Owner of record', 1.8, needed),
    { ...date('renewsOn', 'Renews', 1.6, needed), isDeadline: true },
    text('transfer', 'Way of transfer', 2.4, needed),
    text('edition', 'Edition', 1.4, detail),
    text('keyPlace', 'Place of the licence key', 1.6, detail),
    text('assignedTo', 'Assigned to', 1.6, detail),
    text('term', 'Term', 1, detail),
    text('price', 'Price charged', 1.2, detail),
    { ...date('cancelBy', 'Cancel by', 1.4, detail), isDeadline: true },
  ],
};

export const credentials: RecordSection = {
  kind: 'records',
  number: '23',
  title: 'Index of credentials',
  isStarred: true,
  intro: 'Where each credential lives and who has it. The credentials themselves are in no part of this pack.',
  ask: outgoingProvider,
  fields: [
    text('system', 'System', 2, needed),
    text('account', 'Account', 2.2, needed),
    text('role', 'Role', 1.5, needed),
    text('place', 'Where it lives', 2.2, needed),
    text('factor', 'Second factor', 1.8, needed),
    text('deliveredTo', 'Delivered to', 1.8, needed),
    date('deliveredOn', 'Delivered on', 1.6),
    yesNo('isRotated', 'Changed since', 1.4),
  ],
};

export const ourAccess: RecordSection = {
  kind: 'records',
  number: '30',
  title: 'Access of the provider and its removal',
  isStarred: true,
  ask: outgoingProvider,
  needed: {
    field: 'kind',
    values: ['account', 'agent', 'remote access', 'allow-list', 'alert address', 'partner relationship'],
    words: {
      account: 'Accounts of the provider',
      agent: 'Agents of the provider on computers',
      'remote access': 'Remote access of the provider',
      'allow-list': 'Addresses of the provider on allow-lists',
      'alert address': 'Alerts that go to the provider',
      'partner relationship': 'Partner relationships with vendors',
    },
  },
  fields: [
    choice(
      'kind',
      'Kind',
      1.6,
      [
        'account',
        'agent',
        'remote access',
        'VPN',
        'key',
        'allow-list',
        'telephone',
        'alert address',
        'partner relationship',
      ],
      needed,
    ),
    text('system', 'System', 2, needed),
    text('name', 'Account, device', 2.4, needed),
    { ...date('removeOn', 'To be removed', 2.6, needed), isDeadline: true },
    date('removedOn', 'Removed', 1.4),
    text('by', 'By', 1),
    text('evidence', 'Evidence', 1.6),
  ],
};

export const release: FormSection = {
  kind: 'form',
  number: '31',
  title: 'Release authorisation',
  isStarred: false,
  form: 'release',
};

export const acceptance: FormSection = {
  kind: 'form',
  number: '32',
  title: 'Acceptance of the handover',
  isStarred: false,
  form: 'acceptance',
};

export const deletion: FormSection = {
  kind: 'form',
  number: '33',
  title: 'Certificate of deletion and return',
  isStarred: false,
  form: 'deletion',
};
