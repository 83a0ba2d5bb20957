import fc from 'fast-check';

const codeUnit = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
  { weight: 2, arbitrary: fc.constantFrom(...[...`<>&"'=+-@,;\t\n\r{}[]()\\/%#`].map((text) => text.charCodeAt(0))) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 0xffff }) },
);

/** Text of any code units: controls, line ends, markup, halves of characters, all scripts. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(codeUnit, { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('<script>x()</script>', '&amp;', `"'><img onerror=x()>`, ']]>', '<w:br/>', '=1+1', '👩‍💻 Łódź 你好'),
);
