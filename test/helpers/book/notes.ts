import type { TimeFact } from './book-rows.ts';

/** What a technician writes into the time tracker, by kind of work. */
export const usualNotes: Readonly<Record<TimeFact['kind'], readonly string[]>> = {
  reactive: [
    'printer driver after update',
    'mail does not arrive, full mailbox',
    'VPN drops at home office',
    'password reset',
    'shared drive not mapped',
    'screen stays black after docking',
    'scanner to folder fails',
    'phone system without dial tone',
    'suspicious mail checked',
    'wireless slow in meeting room',
    'label printer prints blank',
    'software asks for licence again',
    'backup warning looked into',
    'laptop does not wake up',
  ],
  proactive: [
    'monthly patch round',
    'test restore of one folder',
    'firewall firmware',
    'antivirus report gone through',
    'disk health of server',
    'user list compared with staff',
    'certificate renewed',
  ],
  project: [
    'new workstation set up',
    'mailboxes moved',
    'switch replaced',
    'second screen for reception',
    'cloud backup set up',
  ],
  admin: ['quote written', 'invoice copy sent', 'licence renewal ordered', 'call with supplier', 'question on invoice'],
  travel: ['drive to client', 'drive, hardware delivered'],
};
