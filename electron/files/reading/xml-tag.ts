import { Refusal } from '../../../shared/core/errors.ts';

export type XmlAttributes = Readonly<Record<string, string>>;

export type XmlTag = { readonly name: string; readonly attributes: XmlAttributes; readonly isClosed: boolean };

const mostAttributes = 100;
const tagName = /^[\p{L}_:][^\s/<>"'=&]*/u;
const plainName = /^[A-Za-z_][\w:.-]*/;
const attribute = /\s+([^\s/<>"'=&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const none: XmlAttributes = {};

/** What stands between "<" and ">". Refuses with `file-broken` what is no tag, with `archive-unsafe` one without end. */
export function parseTag(tag: string): XmlTag {
  const isClosed = tag.endsWith('/');
  const body = isClosed ? tag.slice(0, -1) : tag;
  const name = (plainName.exec(body) ?? tagName.exec(body))?.[0];
  if (name === undefined) throw broken(`<${tag.slice(0, 40)}>`);
  if (name.length === body.length) return { name, attributes: none, isClosed };
  return { name, attributes: parseAttributes(body, name.length), isClosed };
}

function parseAttributes(body: string, from: number): XmlAttributes {
  const attributes: Record<string, string> = Object.create(null);
  let count = 0;
  attribute.lastIndex = from;
  let at = from;
  for (let match = attribute.exec(body); match !== null; match = attribute.exec(body)) {
    count += 1;
    if (count > mostAttributes)
      throw new Refusal('archive-unsafe', 'XML with attributes without end', { mostAttributes });
    attributes[match[1] ?? ''] = decodeEntities(match[2] ?? match[3] ?? '');
    at = attribute.lastIndex;
  }
  if (body.slice(at).trim() !== '') throw broken(body.slice(at, at + 40));
  return attributes;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text without the entities of XML and numbered letters. Refuses any other with `file-broken`. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12};)?/g, (_whole, found: string | undefined) => {
    const name = found?.slice(0, -1) ?? '';
    const letter = name.startsWith('#') ? numbered(name.slice(1)) : entities[name];
    if (letter === undefined) throw broken(`&${name}`);
    return letter;
  });
}

const lastLetter = 0x10ffff;

function numbered(digits: string): string | undefined {
  const code = /^x[\da-fA-F]+$/.test(digits)
    ? Number.parseInt(digits.slice(1), 16)
    : /^\d+$/.test(digits)
      ? Number(digits)
      : -1;
  return code >= 0 && code <= lastLetter ? String.fromCodePoint(code) : undefined;
}

function broken(what: string): Refusal {
  return new Refusal('file-broken', `the XML is not well formed: ${what}`, { what });
}
