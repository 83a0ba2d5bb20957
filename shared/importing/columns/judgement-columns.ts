import { clientNames, clientTemplate, column, type KindColumns } from './column.ts';

export const assessmentsColumns: KindColumns = {
  required: [['criterion'], ['level', 'note']],
  columns: [
    column('client', 'text', { template: clientTemplate, names: clientNames, weak: 'name|nome|nombre' }),
    column('assessedOn', 'date', {
      weight: 3,
      template: ['assessed_on', 'valutato_il', 'bewertet_am', 'evaluado_el'],
      names: 'assessment date|data valutazione|bewertungsdatum|fecha de evaluacion',
      weak: 'date|data|datum|fecha',
    }),
    column('criterion', 'text', {
      weight: 6,
      template: ['criterion', 'criterio', 'kriterium', 'criterio'],
      names: 'criteria|criterion id|criteri|kriterien|criterios',
    }),
    column('level', 'text', {
      weight: 3,
      template: ['level', 'livello', 'stufe', 'nivel'],
      names: 'score level|rating|grade|voto|note stufe|bewertung|calificacion|nota livello',
    }),
    column('pinned', 'yes-no', {
      weight: 3,
      template: ['pinned', 'fissato', 'fixiert', 'fijado'],
      names: 'is pinned|pin level|bloccato|angeheftet|fijo',
    }),
    column('note', 'text', {
      template: ['note', 'nota', 'notiz', 'nota'],
      names: 'notes|comment|commento|bemerkung|kommentar|comentario|notas|anmerkung',
    }),
  ],
};

export const flagsColumns: KindColumns = {
  required: [['flag'], ['happenedOn']],
  columns: [
    column('client', 'text', { template: clientTemplate, names: clientNames, weak: 'name|nome|nombre' }),
    column('flag', 'text', {
      weight: 6,
      template: ['flag', 'segnale', 'ausschlusskriterium', 'alerta'],
      names: 'deal-breaker|deal breaker|dealbreaker|flag id|motivo di esclusione|ausschlussgrund|motivo de exclusion',
    }),
    column('happenedOn', 'date', {
      weight: 3,
      template: ['happened_on', 'accaduto_il', 'geschehen_am', 'ocurrido_el'],
      names: 'date of incident|incident date|data evento|ereignisdatum|vorfallsdatum|fecha del hecho|avvenuto il',
      weak: 'date|data|datum|fecha',
    }),
    column('facts', 'text', {
      weight: 3,
      template: ['facts', 'fatti', 'fakten', 'hechos'],
      names: 'what happened|evidence|description|fatto|sachverhalt|descrizione|beschreibung|descripcion',
    }),
    column('reviewOn', 'date', {
      weight: 3,
      template: ['review_on', 'riesame_il', 'ueberpruefung_am', 'revision_el'],
      names: 'review date|review by|data riesame|rivedere il|überprüfen am|wiedervorlage|fecha de revision|revisar el',
    }),
  ],
};
