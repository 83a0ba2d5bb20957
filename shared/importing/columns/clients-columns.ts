import { clientNames, column, currencyColumn, externalIdNames, type KindColumns } from './column.ts';

export const clientsColumns: KindColumns = {
  required: [['name', 'legalName', 'lastName', 'externalId']],
  columns: [
    column('name', 'text', {
      template: ['name', 'nome', 'name', 'nombre'],
      names: `${clientNames}|client|cliente|kunde|display name|business name|customer display name|name (adressatentyp unternehmen)`,
      weak: 'full name|account|nominativo',
    }),
    column('legalName', 'text', {
      weight: 2,
      template: ['legal_name', 'ragione_sociale', 'firmierung', 'razon_social'],
      names:
        'legal name|registered name|legal entity|denominazione legale|firmenwortlaut|rechtlicher name|juristischer name|denominacion social|nombre legal|nombre fiscal',
    }),
    column('emailDomain', 'text', {
      weight: 2,
      template: ['email_domain', 'dominio_email', 'e_mail_domain', 'dominio_correo'],
      names: 'email domain|mail domain|domain|dominio|dominio e-mail|dominio de correo|e-mail-domäne|email domäne',
    }),
    column('website', 'text', {
      weight: 2,
      names: 'website|web site|web|url|homepage|sito web|sito|webseite|internet|sitio web|pagina web',
    }),
    column('email', 'text', {
      names:
        'email|e-mail|email address|contact email|primary email|main email|posta elettronica|indirizzo email|e-mail-adresse|mail|correo|correo electronico|email cliente',
    }),
    column('address', 'text', {
      weight: 2,
      template: ['address', 'indirizzo', 'adresse', 'direccion'],
      names:
        'street|billing street|location address|billing address|address line 1|address_line_1|street address|address 1|via|indirizzo di fatturazione|straße|strasse|anschrift|rechnungsadresse|calle|domicilio|direccion de facturacion',
    }),
    column('city', 'text', {
      template: ['city', 'citta', 'ort', 'ciudad'],
      names: 'town|billing city|città|comune|località|stadt|poblacion|localidad|municipio',
    }),
    column('postcode', 'text', {
      template: ['postcode', 'cap', 'plz', 'codigo_postal'],
      names:
        'postal code|zip|zip code|billing postal code|billing code|postal_code/zip_code|codice postale|postleitzahl|cp|código postal',
    }),
    column('country', 'text', {
      template: ['country', 'paese', 'land', 'pais'],
      names: 'billing country|country code|nazione|stato estero|staat|país',
    }),
    column('since', 'date', {
      weight: 2,
      template: ['since', 'dal', 'seit', 'desde'],
      names: 'client since|customer since|since date|cliente dal|kunde seit|cliente desde|data inizio rapporto',
    }),
    column('contract', 'text', {
      weight: 3,
      template: ['contract', 'contratto', 'vertrag', 'contrato'],
      names: 'contract kind|contract type|tipo contratto|tipo di contratto|vertragsart|tipo de contrato|service model',
    }),
    column('contractNumber', 'text', {
      weight: 2,
      template: ['contract_number', 'numero_contratto', 'vertragsnummer', 'numero_contrato'],
      names: 'contract no|contract id|contratto n|vertrags nr|n contrato|numero de contrato',
    }),
    column('noticeDays', 'number', {
      weight: 2,
      template: ['notice_days', 'giorni_preavviso', 'kuendigungstage', 'dias_preaviso'],
      names:
        'notice period|notice period days|preavviso|preavviso giorni|kündigungsfrist|kündigungsfrist tage|preaviso|dias de preaviso',
    }),
    column('agreementSignedOn', 'date', {
      weight: 2,
      template: ['agreement_signed_on', 'accordo_firmato_il', 'vereinbarung_unterschrieben_am', 'acuerdo_firmado_el'],
      names:
        'agreement signed|signed on|contract signed on|firmato il|data firma|unterschrieben am|unterzeichnet am|firmado el|fecha de firma',
    }),
    column('seats', 'number', {
      weight: 2,
      template: ['seats', 'postazioni', 'arbeitsplaetze', 'puestos'],
      names: 'users|user count|seat count|utenti|arbeitsplätze|benutzer|usuarios|puestos de trabajo',
    }),
    column('devices', 'number', {
      weight: 2,
      template: ['devices', 'dispositivi', 'geraete', 'dispositivos'],
      names: 'device count|endpoints|geräte|apparati|equipos',
    }),
    column('locale', 'text', {
      template: ['locale', 'lingua', 'sprache', 'idioma'],
      names: 'language|language code|lingua cliente',
    }),
    currencyColumn,
    column('revenuePerYear', 'money', {
      weight: 2,
      names:
        'yearly revenue|annual revenue|revenue per year|revenue|turnover|annual turnover|yearly turnover|fatturato|fatturato annuo|ricavi|ricavi annui|umsatz|jahresumsatz|umsatz pro jahr|umsatz im jahr|facturacion|facturación anual|ingresos|ingresos anuales|ventas anuales|volumen de negocio',
    }),
    column('externalId', 'text', { names: externalIdNames, weak: 'id|konto' }),
    column('firstName', 'text', {
      names:
        'first name|contact first name|nome contatto|vorname|vorname (adressatentyp natürl. person)|nombre de pila|given name',
    }),
    column('lastName', 'text', {
      names:
        'last name|contact last name|surname|cognome|nachname|name (adressatentyp natürl. person)|apellido|apellidos|family name',
    }),
    column('phone', 'evidence', {
      names:
        'phone|phone numbers|telephone|location phone|contact phone|telefono|telefon|teléfono|mobile|fax|mobil|cellulare|movil',
    }),
    column('taxId', 'evidence', {
      weight: 2,
      names:
        'tax id|vat number|vat no|vat id|partita iva|p iva|codice fiscale|ust id|ust idnr|steuernummer|nif|cif|nif/cif',
    }),
    column('relation', 'text', {
      names:
        'contact type|kategorie|tipo contatto|tipo de contacto|kontakttyp|kontaktart|geschäftspartnerart|relationship',
      weak: 'type|typ|tipo|category|categoria|group',
    }),
    column('archived', 'text', {
      names:
        'archived|is archived|archived at|archived on|deleted|is deleted|deleted at|inactive|is inactive|archiviato|archiviata|inattivo|archiviert|archiviert am|gelöscht|gelöscht am|inaktiv|archivado|archivada|inactivo|eliminado',
    }),
    column('active', 'text', {
      names:
        'active|is active|client status|customer status|account status|attivo|aktiv|activo|stato cliente|kundenstatus|estado del cliente',
      weak: 'status',
    }),
    column('industry', 'evidence', {
      weight: 2,
      names: 'industry|settore|branche|sector|referral|abbreviation|client type|customer type',
    }),
    column('balance', 'evidence', { names: 'balance|open balance|paid to date|saldo|offener saldo' }),
    column('terms', 'evidence', {
      names: 'payment terms|terms|condizioni di pagamento|zahlungsbedingungen|condiciones de pago|hourly rate',
    }),
    column('region', 'evidence', {
      names: 'state|province|billing state/province|billing state|province/state|provincia|region|bundesland|estado',
    }),
    column('notes', 'evidence', { names: 'notes|public notes|private notes|note|notizen|notas' }),
  ],
};
