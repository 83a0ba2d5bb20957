import { SaxesParser } from 'saxes';
import { Refusal } from '../../../shared/core/errors.ts';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What a reader of XML is told; names of elements as they stand behind their prefix. */
export type XmlEvents = {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

export type XmlReader = { readonly write: (text: string) => void; readonly end: () => void };

const deepest = 60;
const mostAttributes = 100;
/** Longest tag, comment or text that comes in several pieces. */
const mostLetters = 16_000_000;

/**
 * Reads XML piece by piece, with the five entities of XML itself only. Document types are refused, so nothing can grow and
 * nothing is fetched: `archive-unsafe`, as for nesting, tags and texts without end. What is not well formed is
 * `file-broken`.
 */
export function makeXmlReader(events: XmlEvents): XmlReader {
  const parser = makeGuardedParser();
  let depth = 0;
  let waiting = 0;
  const told = (text: string) => {
    waiting = 0;
    if (depth > 0) events.text(text);
  };
  parser.on('opentag', (tag) => {
    waiting = 0;
    if (depth >= deepest) throw unsafe('XML nested without end');
    depth += 1;
    events.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', ({ name }) => {
    waiting = 0;
    depth -= 1;
    events.close(localName(name));
  });
  parser.on('text', told);
  parser.on('cdata', told);
  return {
    write: (text) => {
      waiting += text.length;
      parser.write(text);
      if (waiting > mostLetters) throw unsafe('XML with tags or texts without end');
    },
    end: () => {
      parser.close();
    },
  };
}

type Parser = SaxesParser<{ readonly xmlns: false; readonly position: false }>;

/** A parser that stops at what is not well formed, at document types and at tags with too many attributes. */
function makeGuardedParser(): Parser {
  const parser: Parser = new SaxesParser({ xmlns: false, position: false });
  let attributes = 0;
  parser.on('error', (error) => {
    throw broken(error.message);
  });
  parser.on('doctype', () => {
    throw unsafe('XML with a document type');
  });
  parser.on('opentagstart', () => {
    attributes = 0;
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > mostAttributes) throw unsafe('XML with attributes without end');
  });
  return parser;
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
