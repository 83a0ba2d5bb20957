import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

/** Where the window's files come from: a scheme of the program's own, so that no page has the rights of a file. */
export const appOrigin = 'app://winnow';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const typeByEnding: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Electron wants this before it is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    // With the cache, Chromium keeps the compiled code in the profile: from the second start on it is not compiled again.
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers `app://winnow/…` with the built files of the window, and with nothing else. */
export function serveWindowFiles(folder: string): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    const file = fileOf(folder, url);
    if (request.method !== 'GET' || file === undefined) return new Response(null, { status: 404 });
    try {
      const type = typeByEnding[extname(file)];
      if (type === undefined) return new Response(null, { status: 404 });
      return new Response(new Uint8Array(await readFile(file)), { headers: headersOf(type) });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

function fileOf(folder: string, url: URL): string | undefined {
  if (url.origin !== appOrigin && url.host !== 'winnow') return undefined;
  const path = url.pathname === '/' ? '/index.html' : decodeURIComponent(url.pathname);
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : undefined;
}

function headersOf(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}
