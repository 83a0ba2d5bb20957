import {
  choice,
  date,
  detail,
  needed,
  neededDetail,
  outgoingProvider,
  type RecordSection,
  text,
  yesNo,
} from '../handover-section.ts';

export const assets: RecordSection = {
  kind: 'records',
  number: '06',
  title: 'Assets',
  isStarred: true,
  ask: outgoingProvider,
  fields: [
    text('name', 'Name', 1.8, needed),
    text('type', 'Type', 1.6, needed),
    text('model', 'Make and model', 2.4, needed),
    text('serial', 'Serial number', 1.9, needed),
    text('user', 'User, role', 1.8),
    choice('owner', 'Owner', 1.4, ['client', 'provider', 'lease'], needed),
    text('site', 'Site', 1.2, detail),
    text('os', 'Operating system', 1.6, detail),
    text('address', 'IP, MAC', 1.6, detail),
    date('purchasedOn', 'Purchased', 1.4, detail),
    { ...date('warrantyEndsOn', 'Warranty ends', 1.4, detail), isDeadline: true },
    date('installedOn', 'Installed', 1.4, detail),
    text('condition', 'Condition', 1.2, detail),
    text('keyPlace', 'Place of the encryption key', 1.6, detail),
    text('notes', 'Notes', 2, detail),
  ],
};

export const network: RecordSection = {
  kind: 'records',
  number: '07',
  title: 'Network',
  isStarred: true,
  ask: outgoingProvider,
  needed: { field: 'subject', values: ['IP plan', 'Gateway', 'DNS', 'Firewall', 'Wi-Fi', 'Switches'] },
  fields: [
    text('subject', 'Subject', 1.6, needed),
    text('name', 'Name', 2),
    text('address', 'Address, range', 2.4),
    text('setting', 'How it is set', 4, needed),
    text('place', 'Where it is documented', 2.4),
    date('exportedOn', 'Configuration exported', 1.5, detail),
    text('notes', 'Notes', 2, detail),
  ],
};

export const internet: RecordSection = {
  kind: 'records',
  number: '08',
  title: 'Internet and telephony',
  isStarred: true,
  ask: 'the owner',
  needed: {
    field: 'kind',
    values: ['internet', 'telephony'],
    words: { internet: 'Internet line', telephony: 'Telephone line' },
  },
  fields: [
    choice('kind', 'Kind', 1.4, ['internet', 'backup line', 'telephony', 'mobile'], needed),
    text('vendor', 'Vendor', 1.8, needed),
    text('account', 'Account number', 1.8, needed),
    text('holder', 'Account holder', 2, needed),
    text('support', 'Support', 1.8, needed),
    { ...date('endsOn', 'Contract ends', 1.6), isDeadline: true },
    text('circuit', 'Circuit', 1.4, detail),
    text('speed', 'Speed', 1.4, detail),
    text('addresses', 'Static addresses', 1.6, detail),
    text('routerOwner', 'Owner of the router', 1.4, detail),
    text('numbers', 'Numbers', 2, detail),
    text('porting', 'Data for porting', 2, detail),
  ],
};

export const identity: RecordSection = {
  kind: 'records',
  number: '10',
  title: 'Identity and accounts',
  isStarred: true,
  ask: outgoingProvider,
  needed: {
    field: 'subject',
    values: ['Directory', 'Admin group', 'Break-glass account', 'Second factor', 'Joiner and leaver'],
  },
  fields: [
    text('subject', 'Subject', 2, needed),
    text('name', 'Name', 2.2, needed),
    text('holder', 'Holder', 1.8, needed),
    text('usedBy', 'Where it is used', 2.4),
    text('factorOwner', 'Owner of the second factor', 2),
    text('notes', 'Notes', 2.6),
  ],
};

export const microsoft: RecordSection = {
  kind: 'records',
  number: '11',
  title: 'Microsoft 365 and Entra',
  isStarred: true,
  ask: outgoingProvider,
  needed: {
    field: 'subject',
    values: [
      'Tenant',
      'Domains',
      'Global admins',
      'Licences',
      'Conditional access',
      'Devices',
      'Backup of cloud data',
      'Partner relationships',
      'Apps and consents',
      'Notification addresses',
    ],
  },
  fields: [
    text('subject', 'Subject', 2.4, needed),
    text('value', 'As it stands', 4.4, needed),
    text('holder', 'In whose hands', 2, needed),
    { ...date('endsOn', 'Ends', 1.6), isDeadline: true },
    text('notes', 'Notes', 2.4),
  ],
};

export const google: RecordSection = {
  ...microsoft,
  number: '12',
  title: 'Google Workspace',
  needed: {
    field: 'subject',
    values: ['Primary domain', 'Super admins', 'Reseller', 'Licences', 'Vault', 'Transfer'],
  },
};

export const domains: RecordSection = {
  kind: 'records',
  number: '14',
  title: 'Domains and DNS',
  isStarred: true,
  ask: 'the owner',
  fields: [
    text('domain', 'Domain', 2.6, needed),
    text('registrant', 'Registrant', 2.2, needed),
    text('registrar', 'Registrar', 2, needed),
    text('holder', 'Log-in in the hands of', 2, needed),
    { ...date('expiresOn', 'Expires', 1.6, needed), isDeadline: true },
    yesNo('autoRenew', 'Renews itself', 1.4),
    yesNo('isLocked', 'Transfer lock', 1, detail),
    text('authCode', 'How the transfer code is had', 2, detail),
    text('nameServers', 'Name servers', 2, neededDetail),
    date('zoneExportedOn', 'Zone exported', 1.4, detail),
    text('spf', 'SPF', 2, detail),
    text('dkim', 'DKIM', 2, detail),
    text('dmarc', 'DMARC', 2, detail),
    text('webHost', 'Web host', 1.6, detail),
    text('mailHost', 'Mail host', 1.6, neededDetail),
  ],
};
