import sax from 'sax';
import { Refusal } from '../../../shared/core/errors.ts';

/** What a reader of XML is told, with names as they stand behind their prefix. */
export type XmlEvents = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

export type XmlReader = { readonly write: (text: string) => void; readonly end: () => void };

const deepest = 60;
const mostAttributes = 100;
const lettersPerStep = 1 << 15;

/** Of entities, only the five of XML itself. */
const options = { position: false, strictEntities: true };

/**
 * Reads XML piece by piece. A document type is never read, so no entity can grow and none is fetched: `archive-unsafe`, as
 * for nesting or attributes without end. XML that is not well formed is refused with `file-broken`.
 */
export function makeXmlReader(events: XmlEvents): XmlReader {
  const parser = new sax.SAXParser(true, options);
  let depth = 0;
  let attributes = 0;
  parser.onopentagstart = () => {
    attributes = 0;
    depth += 1;
    if (depth > deepest) throw unsafe('XML nested without end');
  };
  parser.onattribute = () => {
    attributes += 1;
    if (attributes > mostAttributes) throw unsafe('XML with attributes without end');
  };
  parser.onopentag = (tag) => events.open(localName(tag.name), tag.attributes as Record<string, string>);
  parser.ontext = events.text;
  parser.oncdata = events.text;
  parser.onclosetag = (name) => {
    depth -= 1;
    events.close(localName(name));
  };
  parser.ondoctype = () => {
    throw unsafe('XML with a document type');
  };
  parser.onerror = (error) => {
    if (error instanceof Refusal) throw error;
    throw new Refusal('file-broken', `the XML is not well formed: ${error.message.split('\n')[0] ?? ''}`);
  };
  return {
    write: (text) => {
      // the parser holds its buffers to a limit between pieces
      for (let at = 0; at < text.length; at += lettersPerStep) parser.write(text.slice(at, at + lettersPerStep));
    },
    end: () => {
      parser.close();
    },
  };
}

function unsafe(what: string): Refusal {
  return new Refusal('archive-unsafe', what, { what });
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
