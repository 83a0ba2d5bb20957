import { clientNames, clientTemplate, column, externalIdNames, type KindColumns } from './column.ts';

export const contactsColumns: KindColumns = {
  required: [
    ['name', 'firstName', 'lastName'],
    ['role', 'department', 'email', 'phone'],
  ],
  columns: [
    column('client', 'text', { weight: 1, template: clientTemplate, names: clientNames.replace('contact name|', '') }),
    column('name', 'text', {
      template: ['name', 'nome', 'name', 'nombre'],
      names:
        'contact|contact name|full name|person|contact person|contatto|nome contatto|referente|nome e cognome|nominativo|ansprechpartner|ansprechperson|kontakt|kontaktname|contacto|persona de contacto|nombre completo|nombre del contacto',
    }),
    column('role', 'text', {
      weight: 3,
      template: ['role', 'ruolo', 'rolle', 'cargo'],
      names: 'title|job title|position|qualifica|mansione|funktion|position|stellung|puesto|rol|función',
    }),
    column('email', 'text', {
      template: ['email', 'email', 'e_mail', 'correo'],
      names: 'e-mail|email address|contact email|mail|posta elettronica|e-mail-adresse|correo electronico',
    }),
    column('phone', 'text', {
      template: ['phone', 'telefono', 'telefon', 'telefono'],
      names:
        'phone number|telephone|contact phone|tel|mobile|mobile phone|cell|cellulare|handy|mobil|telefonnummer|movil|teléfono',
    }),
    column('firstName', 'text', { names: 'first name|vorname|nombre de pila|given name' }),
    column('lastName', 'text', { names: 'last name|surname|cognome|nachname|apellido|apellidos|family name' }),
    column('externalClientId', 'text', { names: externalIdNames }),
    column('department', 'evidence', { weight: 3, names: 'department|reparto|abteilung|departamento' }),
    column('extension', 'evidence', { weight: 2, names: 'ext|extension|interno|durchwahl|extensión' }),
    column('location', 'evidence', { names: 'location|sede|standort|ubicacion' }),
  ],
};
