import { clientNames, clientTemplate, column, externalIdNames, type KindColumns } from './column.ts';

/** Devices of clients; each becomes a record of the inventory of a handover. */
export const assetsColumns: KindColumns = {
  required: [
    ['name', 'model', 'serial'],
    ['type', 'model', 'serial', 'os', 'warrantyEndsOn'],
    ['serial', 'os', 'warrantyEndsOn', 'address', 'purchasedOn', 'make'],
  ],
  columns: [
    column('client', 'text', { template: clientTemplate, names: clientNames.replace('contact name|', '') }),
    column('name', 'text', {
      template: ['name', 'nome', 'name', 'nombre'],
      names:
        'asset name|device name|device|asset|hostname|host name|computer name|nome dispositivo|dispositivo|gerätename|gerät|rechnername|nombre del equipo|nombre del dispositivo|equipo',
      weak: 'description',
    }),
    column('type', 'text', {
      weight: 2,
      template: ['type', 'tipo', 'typ', 'tipo'],
      names: 'asset type|device type|category|categoria|kategorie|tipo dispositivo|gerätetyp|tipo de equipo|art',
    }),
    column('make', 'text', {
      weight: 3,
      names: 'make|manufacturer|brand|vendor|marca|produttore|costruttore|hersteller|marke|fabricante',
    }),
    column('model', 'text', {
      weight: 3,
      template: ['model', 'modello', 'modell', 'modelo'],
      names: 'make and model|model name|product|modello dispositivo|gerätemodell',
    }),
    column('serial', 'text', {
      weight: 4,
      template: ['serial', 'seriale', 'seriennummer', 'numero_serie'],
      names:
        'serial number|serial no|asset serial|asset serial number|service tag|numero di serie|matricola|serien nr|serial nr|numero de serie|nº de serie',
    }),
    column('user', 'text', {
      template: ['user', 'utente', 'benutzer', 'usuario'],
      names: 'assigned to|contact|assigned user|assegnato a|zugewiesen an|asignado a|last user',
    }),
    column('site', 'text', {
      template: ['site', 'sede', 'standort', 'sede'],
      names: 'location|ubicazione|ort|ubicacion|room|physical location',
    }),
    column('os', 'text', {
      weight: 4,
      template: ['os', 'sistema_operativo', 'betriebssystem', 'sistema_operativo'],
      names: 'operating system|sistema operativo|betriebssystem|os version|os name',
    }),
    column('address', 'text', {
      weight: 3,
      template: ['address', 'indirizzo_ip', 'adresse', 'direccion_ip'],
      names: 'ip|ip address|indirizzo ip|ip-adresse|direccion ip|lan ip',
    }),
    column('mac', 'text', { weight: 3, names: 'mac|mac address|indirizzo mac|mac-adresse|direccion mac' }),
    column('purchasedOn', 'date', {
      weight: 2,
      template: ['purchased_on', 'acquistato_il', 'gekauft_am', 'comprado_el'],
      names: 'purchase date|purchased|date purchased|data acquisto|data di acquisto|kaufdatum|fecha de compra',
    }),
    column('warrantyEndsOn', 'date', {
      weight: 4,
      template: ['warranty_ends_on', 'garanzia_fino_al', 'garantie_bis', 'garantia_hasta'],
      names:
        'warranty expire|warranty expires|warranty expiry|warranty expiration|warranty end|warranty|scadenza garanzia|fine garanzia|garanzia|garantieende|garantie|fin de garantia|garantia',
    }),
    column('installedOn', 'date', {
      names:
        'install date|installed|installed on|installation date|data installazione|installiert am|fecha de instalacion',
    }),
    column('notes', 'text', {
      template: ['notes', 'note', 'notizen', 'notas'],
      names: 'note|comments|comment|bemerkung|anmerkung|observaciones|asset notes',
    }),
    column('status', 'evidence', { names: 'status|stato|estado|asset status' }),
    column('externalClientId', 'text', { names: externalIdNames }),
  ],
};

/** Domains of clients; each becomes a record of the inventory of a handover. */
export const domainsColumns: KindColumns = {
  required: [['domain'], ['registrar', 'expiresOn', 'nameServers', 'webHost']],
  columns: [
    column('client', 'text', { template: clientTemplate, names: clientNames.replace('contact name|', '') }),
    column('domain', 'text', {
      weight: 3,
      template: ['domain', 'dominio', 'domain', 'dominio'],
      names: 'domain name|domainname|nome dominio|nombre de dominio|domäne',
      weak: 'name|nome|nombre',
    }),
    column('registrant', 'text', {
      weight: 2,
      template: ['registrant', 'intestatario', 'inhaber', 'titular'],
      names: 'owner|domain owner|registrante|domaininhaber',
    }),
    column('registrar', 'text', {
      weight: 4,
      template: ['registrar', 'registrar', 'registrar', 'registrador'],
      names: 'domain registrar|provider|registrar del dominio',
    }),
    column('expiresOn', 'date', {
      weight: 2,
      template: ['expires_on', 'scade_il', 'laeuft_ab_am', 'caduca_el'],
      names:
        'expiration date|expiry date|expires|expiration|expire|renewal date|scadenza|data scadenza|data di scadenza|ablaufdatum|läuft ab|gültig bis|fecha de caducidad|vencimiento|fecha de vencimiento|caduca',
    }),
    column('autoRenew', 'yes-no', {
      weight: 3,
      template: ['auto_renew', 'rinnovo_automatico', 'verlaengert_sich', 'renovacion_automatica'],
      names: 'autorenew|auto renewal|automatic renewal|automatische verlängerung|auto-renew',
    }),
    column('isLocked', 'yes-no', { weight: 2, names: 'transfer lock|locked|registrar lock|blocco trasferimento' }),
    column('nameServers', 'text', {
      weight: 3,
      template: ['name_servers', 'name_server', 'nameserver', 'servidores_dns'],
      names: 'nameservers|nameserver|dns|dns host|dns servers',
    }),
    column('webHost', 'text', {
      weight: 3,
      template: ['web_host', 'hosting_web', 'webhoster', 'hosting_web'],
      names: 'web host|webhost|web hosting|hosting',
    }),
    column('mailHost', 'text', {
      weight: 2,
      template: ['mail_host', 'hosting_posta', 'mailhoster', 'hosting_correo'],
      names: 'mail host|mailhost|mail provider|email host|mail hosting',
    }),
    column('notes', 'evidence', { names: 'description|notes|note|descrizione|beschreibung|descripcion|notizen|notas' }),
    column('externalClientId', 'text', { names: externalIdNames }),
  ],
};
