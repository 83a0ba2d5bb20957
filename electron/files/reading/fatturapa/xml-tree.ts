import { Refusal } from '../../../../shared/core/errors.ts';
import { makeXmlReader } from '../read-xml.ts';

/** An element with its text and children; small documents only. */
export type XmlNode = { readonly name: string; text: string; readonly children: XmlNode[] };

const mostNodes = 2_000_000;
const mostLetters = 64_000_000;

/** A whole XML text as a tree. Refuses as `makeXmlReader` does, and what is larger than any invoice. */
export function readXmlTree(xml: string): XmlNode {
  const top: XmlNode = { name: '', text: '', children: [] };
  const path: XmlNode[] = [top];
  let nodes = 0;
  let letters = 0;
  const reader = makeXmlReader({
    open: (name) => {
      nodes += 1;
      if (nodes > mostNodes) throw new Refusal('file-too-large', 'the XML has elements without end', { mostNodes });
      const node: XmlNode = { name, text: '', children: [] };
      path.at(-1)?.children.push(node);
      path.push(node);
    },
    text: (text) => {
      letters += text.length;
      if (letters > mostLetters) throw new Refusal('file-too-large', 'the XML has text without end', { mostLetters });
      const node = path.at(-1);
      if (node !== undefined) node.text += text;
    },
    close: () => {
      path.pop();
    },
  });
  reader.write(xml);
  reader.end();
  return top.children[0] ?? top;
}

/** All elements at a path below a node, such as "DatiPagamento/DettaglioPagamento". */
export function findAll(node: XmlNode | undefined, path: string): readonly XmlNode[] {
  let found: readonly XmlNode[] = node === undefined ? [] : [node];
  for (const step of path.split('/'))
    found = found.flatMap(({ children }) => children.filter(({ name }) => name === step));
  return found;
}

/** The trimmed text of the first element at a path; empty where there is none. */
export function textAt(node: XmlNode | undefined, path: string): string {
  return findAll(node, path)[0]?.text.trim() ?? '';
}
