import { copyFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureImage } from '../../../electron/services/documents/measure-image.ts';
import { codeOf, createAsk } from '../../helpers/ask.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const icon = resolve(import.meta.dirname, '../../../resources/icons/128x128.png');

/** The first segments of a JPEG of 300 x 120 pixels: start, one to skip, frame header. */
const jpeg = Buffer.from([
  0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0x01, 0x02, 0xff, 0xc0, 0x00, 0x0b, 0x08, 0x00, 0x78, 0x01, 0x2c, 0x01, 0x01,
  0x11, 0x00,
]);

function askWith(path: string) {
  return createAsk(createTestDeps({ ports: { pickFile: answeredDialogs({ toOpen: [path] }) } }));
}

describe('pictures of the operator’s paper', () => {
  it('stand on letters at a size that fits', async () => {
    const file = join(tempFolder(), 'logo.png');
    copyFileSync(icon, file);
    const ask = askWith(file);
    expect(await ask('documents.chooseImage', { role: 'logo' })).toEqual({ role: 'logo' });
    const { id: clientId } = await ask('clients.add', { name: 'Hotel Seeblick' });
    const { id: documentId } = await ask('documents.start', { clientId, kind: 'letter', variant: 'L1' });
    const { sheets } = await ask('documents.preview', { documentId, answers: {}, edits: {} });
    expect(sheets[0]?.body).toContain('data:image/png;base64,');
    await ask('documents.removeImage', { role: 'logo' });
    expect(await ask('documents.listImages', {})).toEqual([]);
  });

  it('are refused where they are no pictures, or drawings that could carry code', async () => {
    const file = join(tempFolder(), 'logo.png');
    writeFileSync(file, '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
    expect(await codeOf(askWith(file)('documents.chooseImage', { role: 'logo' }))).toBe('image-unusable');
    writeFileSync(file, Buffer.alloc(3_000_000));
    expect(await codeOf(askWith(file)('documents.chooseImage', { role: 'logo' }))).toBe('image-unusable');
  });

  it('are measured by their first bytes', () => {
    expect(measureImage(jpeg)).toEqual({ mediaType: 'image/jpeg', width: 300, height: 120 });
    expect(measureImage(jpeg.subarray(0, 9))).toBeUndefined();
    expect(measureImage(Buffer.from('GIF89a'))).toBeUndefined();
  });
});
