import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { loadDemo } from '../../../electron/services/demo/load-demo.ts';
import { writeParting } from '../../../electron/services/simulation/accountant-page.ts';
import { readSimulationBasis } from '../../../electron/services/simulation/read-simulation-basis.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

it("writes the accountant's page under a neutral name, with figures and nothing that was judged", async () => {
  const folder = tempFolder();
  const deps = createTestDeps({ ports: { pickFile: answeredDialogs({ folder }) } });
  await loadDemo(deps);
  const basis = readSimulationBasis(deps, {});
  const leaving = basis.clients.filter(({ grade }) => grade === 'D').map(({ clientId }) => clientId);
  const answer = await writeParting(deps, { input: { leaving, oneOff: {} }, format: 'docx' });
  expect(readdirSync(folder)).toEqual(['Ending agreements - figures.docx']);
  expect(answer?.files[0]?.name).toBe('Ending agreements - figures.docx');
  const parts = unzipSync(readFileSync(join(folder, 'Ending agreements - figures.docx')));
  const all = Object.values(parts).map((bytes) => Buffer.from(bytes).toString('utf8'));
  const text = all.join('\n');
  for (const shown of ['Autohaus Rennfeld', '120,000', '90,000', '93,500', '71,500']) expect(text).toContain(shown);
  const document = Buffer.from(parts['word/document.xml'] ?? new Uint8Array())
    .toString('utf8')
    .replaceAll(/<[^>]+>/g, ' ');
  for (const word of ['grade', 'Grade', 'afford', 'least fit', 'INTERNAL', 'DB1', 'probation']) {
    expect(document).not.toContain(word);
  }
});
