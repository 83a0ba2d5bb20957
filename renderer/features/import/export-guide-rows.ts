/** How far an export carries a figure: in it, only in another file of the same tool, in part, or not at all. */
export type Carries = 'yes' | 'second-file' | 'partly' | 'no';

export type ExportGuideRow = {
  readonly tool: string;
  /** Name of the report or export, as the tool calls it. */
  readonly takes: readonly string[];
  readonly client: Carries;
  readonly due: Carries;
  readonly paid: Carries;
  readonly cost: Carries;
  readonly hours: Carries;
};

const invoicing = (
  tool: string,
  takes: readonly string[],
  carries: Partial<Omit<ExportGuideRow, 'tool' | 'takes'>>,
): ExportGuideRow => ({ tool, takes, client: 'yes', due: 'no', paid: 'no', cost: 'no', hours: 'no', ...carries });

/** What exports of common tools carry of that which a grade needs. Tools and their reports are called by their own names. */
export const exportGuideRows: readonly ExportGuideRow[] = [
  invoicing('Zoho Books', ['Invoices'], { due: 'yes', paid: 'yes' }),
  invoicing('ConnectWise', ['PortalInvoices'], { due: 'yes', paid: 'yes' }),
  invoicing('Holded', ['Facturas'], { due: 'yes', paid: 'yes' }),
  invoicing('Invoice Ninja', ['Invoices', 'Payments'], { due: 'yes', paid: 'second-file' }),
  invoicing('ITFlow', ['Invoices', 'Income'], { due: 'yes', paid: 'second-file' }),
  invoicing('FreshBooks', ['Invoice Details'], { paid: 'yes' }),
  invoicing('Invoice2go', ['Invoices'], { paid: 'yes' }),
  invoicing('QuickBooks Online', ['Invoice List by Date'], { due: 'yes', paid: 'partly' }),
  invoicing('Xero', ['Sales Invoices'], { due: 'yes', paid: 'partly' }),
  invoicing('DATEV', ['Buchungsstapel', 'Debitoren'], { paid: 'partly' }),
  invoicing('FatturaPA', ['XML'], { due: 'yes' }),
  invoicing('AEAT', ['Libro de facturas expedidas'], { paid: 'partly' }),
  invoicing('Stripe', ['Charges'], { client: 'partly', paid: 'yes', cost: 'partly' }),
  invoicing('Harvest', ['Detailed time'], { cost: 'yes', hours: 'yes' }),
  invoicing('Kimai', ['Timesheet'], { cost: 'yes', hours: 'yes' }),
  invoicing('Clockify', ['Detailed report'], { hours: 'yes' }),
  invoicing('Toggl Track', ['Detailed report'], { hours: 'yes' }),
  invoicing('Syncro', ['Invoices', 'Ticket labor'], { hours: 'second-file' }),
  invoicing('Freshdesk', ['Tickets'], { client: 'partly', hours: 'partly' }),
];
