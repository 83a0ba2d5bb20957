import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzip } from '../../../electron/files/rendering/zip-same-bytes.ts';

/** Every byte that a file shows or carries, its name too; packed parts unpacked. */
export function readAll(folder: string, name: string): string {
  const bytes = readFileSync(join(folder, name));
  if (!name.endsWith('.docx')) return `${name}\n${bytes.toString('utf8')}`;
  const parts = Object.entries(unzip(new Uint8Array(bytes)));
  const texts = parts.map(([part, content]) => {
    const xml = Buffer.from(content).toString('utf8');
    return `${part}\n${xml}\n${xml.replaceAll(/<[^>]+>/g, '')}`;
  });
  return `${name}\n${bytes.toString('latin1')}\n${texts.join('\n')}`;
}

/** Fonts are long runs of letters in which any short number turns up. */
function withoutFonts(text: string): string {
  return text.replaceAll(/url\(data:font[^)]*\)/g, '');
}

/** Each secret found in a file that is not for internal eyes, folders below included: "file: secret". */
export function findLeaks(folder: string, secrets: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.includes('INTERNAL') && statSync(join(folder, name)).isFile())
    .flatMap((name) => {
      const text = withoutFonts(readAll(folder, name));
      return secrets.filter((secret) => text.includes(secret)).map((secret) => `${name}: ${secret}`);
    });
}
