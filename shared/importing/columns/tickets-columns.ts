import { clientNames, clientTemplate, column, externalIdNames, type KindColumns } from './column.ts';

export const ticketsColumns: KindColumns = {
  required: [['openedAt'], ['number', 'subject', 'priority', 'closedAt']],
  columns: [
    column('client', 'text', { template: clientTemplate, names: clientNames.replace('contact name|', '') }),
    column('number', 'text', {
      weight: 2,
      template: ['number', 'numero', 'nummer', 'numero'],
      names:
        'ticket number|ticket no|ticket #|ticket id|ticket|case number|numero ticket|ticket nummer|ticketnummer|ticket nr|numero de ticket|id ticket|fallnummer',
      weak: 'no|nr|num',
    }),
    column('openedAt', 'instant', {
      weight: 3,
      template: ['opened_at', 'aperto_il', 'eroeffnet_am', 'abierto_el'],
      names:
        'opened|date opened|opened on|created time|date created|created at|created on|ticket created|created|aperto|data apertura|creato il|data creazione|eröffnet|erstellt am|erstellt|geöffnet am|eröffnet am|eröffnungsdatum|abierto|fecha de apertura|creado el|fecha de creacion|fecha apertura',
      weak: 'date|data|datum|fecha',
    }),
    column('closedAt', 'instant', {
      weight: 3,
      template: ['closed_at', 'chiuso_il', 'geschlossen_am', 'cerrado_el'],
      names:
        'closed|date closed|closed time|closed date|closed on|date resolved|resolved time|resolved at|resolved|chiuso|data chiusura|risolto il|geschlossen|gelöst am|abgeschlossen am|schließdatum|cerrado|fecha de cierre|fecha cierre|resuelto el',
    }),
    column('reopened', 'yes-no', {
      weight: 3,
      template: ['reopened', 'riaperto', 'wiedereroeffnet', 'reabierto'],
      names: 'reopen count|reopens|is reopened|times reopened|riaperture|wieder geöffnet|wiedereröffnet|reaperturas',
    }),
    column('priority', 'text', {
      weight: 2,
      template: ['priority', 'priorita', 'prioritaet', 'prioridad'],
      names: 'ticket priority|urgency|priorità|urgenza|priorität|dringlichkeit|urgencia|severity',
    }),
    column('channel', 'text', {
      weight: 2,
      template: ['channel', 'canale', 'kanal', 'canal'],
      names: 'via|origin|canale di contatto|herkunft|quelle|origen',
      weak: 'source',
    }),
    column('afterHours', 'yes-no', {
      weight: 3,
      template: ['after_hours', 'fuori_orario', 'ausserhalb_zeiten', 'fuera_horario'],
      names:
        'after hours|out of hours|outside hours|fuori orario|außerhalb der geschäftszeiten|ausserhalb|fuera de horario',
    }),
    column('subject', 'text', {
      weight: 2,
      names: 'subject|summary|title|ticket subject|ticket title|oggetto|titolo|betreff|titel|asunto|titulo',
    }),
    column('email', 'text', {
      names:
        'from email|requester email|contact email|email|e-mail|customer email|e-mail mittente|absender e-mail|correo',
    }),
    column('externalClientId', 'text', { names: externalIdNames }),
    column('status', 'evidence', {
      names:
        'status|current status|ticket status|stato|estado|department|help topic|agent|agent assigned|team assigned|sla plan|sla due date|type|ticket issue type|group|tech|assigned to|last updated|last update time',
    }),
  ],
};
