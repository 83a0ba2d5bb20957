import { exportHandover } from '../handover/export-handover.ts';
import { exportPapers } from './export-papers.ts';
import type { Exporter } from './export-request.ts';

/** Every kind of document that the command line can export. To add one: its line here. */
export const exporters = {
  meeting: (deps, request) => exportPapers('meeting', deps, request),
  letter: (deps, request) => exportPapers('letter', deps, request),
  handover: exportHandover,
} satisfies Readonly<Record<string, Exporter>>;
