import { Refusal } from '../../../shared/core/errors.ts';
import { decodeEntities, parseTag, type XmlAttributes } from './xml-tag.ts';

/** What a reader of XML is told, with names as they stand behind their prefix. Long texts come in pieces. */
export type XmlEvents = {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

export type XmlReader = { readonly write: (text: string) => void; readonly end: () => void };

const deepest = 60;
/** Longest tag, comment or instruction. */
const mostLetters = 1_000_000;

/**
 * Reads XML piece by piece, with the five entities of XML itself only. Document types are not read at all, so nothing can
 * grow and nothing is fetched: `archive-unsafe`, as for nesting without end. What is not well formed is `file-broken`.
 */
export function makeXmlReader(events: XmlEvents): XmlReader {
  const path: string[] = [];
  let hasRoot = false;
  let rest = '';
  const open = (tag: string) => {
    const { name, attributes, isClosed } = parseTag(tag);
    if (path.length === 0 && hasRoot) throw broken('two roots');
    hasRoot = true;
    if (path.length >= deepest) throw unsafe('XML nested without end');
    events.open(localName(name), attributes);
    if (isClosed) events.close(localName(name));
    else path.push(name);
  };
  const close = (tag: string) => {
    const name = tag.trimEnd();
    if (path.pop() !== name) throw broken(`</${name.slice(0, 40)}> closes nothing`);
    events.close(localName(name));
  };
  const addText = (text: string) => {
    if (path.length > 0) events.text(decodeEntities(text));
    else if (/[^\s\ufeff]/.test(text)) throw broken('text outside of the root');
  };
  const addVerbatim = (text: string) => {
    if (path.length === 0) throw broken('text outside of the root');
    events.text(text);
  };
  const take = { open, close, addText, addVerbatim };
  return {
    write: (text) => {
      rest = readPieces(rest + text, take);
    },
    end: () => {
      if (path.length > 0 || !hasRoot || /[^\s\ufeff]/.test(rest)) throw broken('it breaks off');
    },
  };
}

type Take = {
  readonly open: (tag: string) => void;
  readonly close: (tag: string) => void;
  readonly addText: (text: string) => void;
  readonly addVerbatim: (text: string) => void;
};

/** Hands out all that is whole and gives back what has to wait for more. */
function readPieces(xml: string, take: Take): string {
  let at = 0;
  for (;;) {
    const next = xml.indexOf('<', at);
    if (next < 0) return waitForText(xml, at, take);
    if (next > at) take.addText(xml.slice(at, next));
    const end = readMarkup(xml, next, take);
    if (end < 0) return waiting(xml.slice(next));
    at = end;
  }
}

/** Text goes on in the next piece; an entity that is cut waits for its end. */
function waitForText(xml: string, at: number, take: Take): string {
  const entity = xml.lastIndexOf('&');
  const isCut = entity >= at && !xml.includes(';', entity);
  const end = isCut ? entity : xml.length;
  if (end > at) take.addText(xml.slice(at, end));
  return waiting(xml.slice(end));
}

function waiting(rest: string): string {
  if (rest.length > mostLetters) throw unsafe('XML with tags without end');
  return rest;
}

const cdata = '<![CDATA[';

/** Reads what begins with "<" and gives the place behind it; -1 where it is not all there. */
function readMarkup(xml: string, at: number, take: Take): number {
  const second = xml.charCodeAt(at + 1);
  if (second === slash) {
    const end = xml.indexOf('>', at);
    if (end >= 0) take.close(xml.slice(at + 2, end));
    return end < 0 ? -1 : end + 1;
  }
  if (second === question) return behind(xml, '?>', at + 2);
  if (second === exclamation) return readDeclaration(xml, at, take);
  const end = endOfTag(xml, at + 1);
  if (end >= 0) take.open(xml.slice(at + 1, end));
  return end < 0 ? -1 : end + 1;
}

function readDeclaration(xml: string, at: number, take: Take): number {
  if (xml.startsWith('<!--', at)) return behind(xml, '-->', at + 4);
  if (xml.startsWith(cdata, at)) {
    const end = xml.indexOf(']]>', at + cdata.length);
    if (end >= 0) take.addVerbatim(xml.slice(at + cdata.length, end));
    return end < 0 ? -1 : end + 3;
  }
  const begun = xml.slice(at, at + cdata.length);
  if (cdata.startsWith(begun) || '<!--'.startsWith(begun)) return -1;
  throw unsafe('XML with a document type');
}

function behind(xml: string, ending: string, from: number): number {
  const end = xml.indexOf(ending, from);
  return end < 0 ? -1 : end + ending.length;
}

const slash = 47;
const question = 63;
const exclamation = 33;
const closing = 62;
const quotes = [34, 39];

/** The ">" of a tag; one inside a quoted value is none. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === closing) return at;
    if (code !== quotes[0] && code !== quotes[1]) continue;
    at = xml.indexOf(code === quotes[0] ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function unsafe(what: string): Refusal {
  return new Refusal('archive-unsafe', what, { what });
}

function broken(what: string): Refusal {
  return new Refusal('file-broken', `the XML is not well formed: ${what}`, { what });
}
