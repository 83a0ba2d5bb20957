import { clientNames, clientTemplate, column, currencyColumn, externalIdNames, type KindColumns } from './column.ts';

export const timeColumns: KindColumns = {
  required: [
    ['workedOn', 'start'],
    ['duration', 'hours', 'minutes', 'seconds', 'endTime', 'end'],
  ],
  columns: [
    column('client', 'text', {
      template: clientTemplate,
      names: clientNames.replace('contact name|', ''),
      weak: 'name|nome|nombre',
    }),
    column('workedOn', 'date', {
      weight: 2,
      template: ['worked_on', 'lavorato_il', 'gearbeitet_am', 'trabajado_el'],
      names:
        'work date|date worked|start date|spent date|spent on|entry date|day|data lavoro|data inizio|data di inizio|giorno|data attività|arbeitstag|arbeitsdatum|startdatum|anfangsdatum|leistungsdatum|tag|fecha de trabajo|fecha inicio|fecha de inicio|dia|fecha de comienzo',
      weak: 'date|data|datum|fecha|created at|created|created time|transaction date',
    }),
    column('start', 'instant', {
      weight: 2,
      names: 'start|started at|start date time|begin|beginn|time start|inizio|started|startzeitpunkt|comienzo|from',
    }),
    column('end', 'instant', {
      weight: 2,
      names: 'end|ended at|end date time|stop|stopped at|ende|fine|time end|finished|endzeitpunkt|fin|to',
    }),
    column('startTime', 'evidence', {
      weight: 2,
      names:
        'start time|begin time|ora inizio|ora di inizio|startzeit|anfangszeit|uhrzeit von|von|hora inicio|hora de inicio|hora de comienzo',
    }),
    column('endDate', 'date', {
      weight: 2,
      names: 'end date|data fine|data di fine|enddatum|fecha fin|fecha de fin|fecha de finalizacion',
    }),
    column('endTime', 'evidence', {
      weight: 2,
      names: 'end time|ora fine|ora di fine|endzeit|uhrzeit bis|bis|hora fin|hora de fin|hora de finalizacion',
    }),
    column('duration', 'duration', {
      weight: 3,
      names:
        'duration|duration (h)|time spent|time|worked time|total time|time tracked|durata|durata (h)|tempo|tempo impiegato|dauer|dauer (h)|zeitaufwand|arbeitszeit|zeit|duracion|duracion (h)|tiempo|tiempo dedicado',
    }),
    column('minutes', 'duration', {
      weight: 3,
      template: ['minutes', 'minuti', 'minuten', 'minutos'],
      names:
        'duration minutes|minutes worked|duration (minutes)|duration (min)|duration min|min|mins|durata minuti|durata (minuti)|durata (min)|dauer minuten|dauer (min)|dauer (minuten)|duracion minutos|duracion (minutos)|duracion (min)|minutes spent|labor minutes',
    }),
    column('hours', 'duration', {
      weight: 3,
      names:
        'hours|hours worked|duration (decimal)|duration decimal|duration (hours)|decimal hours|time (hours)|hrs|qty hours|ore|ore lavorate|durata (decimale)|durata decimale|durata (ore)|stunden|dauer (dezimal)|dauer dezimal|dauer (stunden)|stunden dezimal|arbeitsstunden|horas|horas trabajadas|duracion (decimal)|duracion decimal|duracion (horas)|rounded hours|hours rounded',
    }),
    column('seconds', 'duration', {
      weight: 2,
      names:
        'seconds|duration seconds|duration (seconds)|duration (s)|secondi|sekunden|segundos|durata (secondi)|dauer (sekunden)|duracion (segundos)',
    }),
    column('kind', 'text', {
      weight: 1,
      template: ['kind', 'tipo', 'art', 'tipo'],
      names:
        'work type|labor type|type of work|category|tipo di lavoro|tipo lavoro|categoria|arbeitsart|kategorie|tätigkeitsart|tipo de trabajo|categoría|work kind|tags|tag|etichette|schlagwörter|etiquetas',
    }),
    column('billable', 'yes-no', {
      weight: 2,
      template: ['billable', 'fatturabile', 'abrechenbar', 'facturable'],
      names: 'billable status|is billable|billable?|fakturierbar',
    }),
    column('charged', 'yes-no', {
      weight: 2,
      names:
        'charge?|charge|charged|chargeable|to be charged|addebitato|addebitabile|da addebitare|verrechnet|verrechenbar|berechnet|cobrado|cobrable',
    }),
    column('costRate', 'money', {
      names:
        'cost rate|internal rate|internal hourly cost|internal cost rate|cost per hour|costo orario|costo orario interno|tariffa interna|kostensatz|interner stundensatz|interner satz|coste hora|coste por hora|tarifa interna',
    }),
    column('person', 'text', {
      template: ['person', 'persona', 'person', 'persona'],
      names:
        'user|user name|tech|technician|employee|member|agent|worker|staff|resource|utente|tecnico|collaboratore|dipendente|benutzer|mitarbeiter|techniker|usuario|empleado|colaborador|miembro|nutzer|full name',
    }),
    column('firstName', 'text', { names: 'first name|vorname|nombre de pila|given name', weak: 'nome|nombre' }),
    column('lastName', 'text', { names: 'last name|surname|cognome|nachname|apellido|apellidos' }),
    column('note', 'text', {
      template: ['note', 'nota', 'notiz', 'nota'],
      names:
        'notes|description|comment|comments|work done|descrizione|commento|note|attività svolta|beschreibung|kommentar|bemerkung|notizen|anmerkung|tätigkeitsbeschreibung|descripcion|comentario|notas|observaciones',
    }),
    column('project', 'text', {
      weight: 2,
      names: 'project|project name|progetto|nome progetto|projekt|projektname|proyecto|nombre del proyecto',
    }),
    column('task', 'text', {
      names: 'task|activity|service|task name|attività|compito|aufgabe|tätigkeit|aktivität|leistung|tarea|actividad',
    }),
    column('entryId', 'text', {
      names: 'entry id|time entry id|timesheet id|worklog id|id voce|eintrags id',
      weak: 'id',
    }),
    column('externalClientId', 'text', { names: externalIdNames }),
    column('tags', 'evidence', {
      names:
        'tags|etichette|schlagworte|schlagwörter|etiquetas|group|gruppo|gruppe|grupo|email|e-mail|correo|correo electronico',
    }),
    currencyColumn,
    column('rate', 'evidence', {
      names:
        'billable rate|billable amount|cost amount|hourly rate|rate|roles|employee|approved|invoiced|tariffa|stundensatz|tarifa|amount',
    }),
  ],
};
