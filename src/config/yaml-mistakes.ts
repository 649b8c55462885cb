import { type Document, isAlias, isScalar, visit, type YAMLError } from "yaml";
import { printable, shortened } from "./shown.ts";
import type { Wording } from "./wording.ts";

export interface Mistake extends Wording {
  readonly offset: number;
}

/** What is wrong with a document as YAML, whatever it is about. Throws a RangeError where it is nested too deeply. */
export function mistakesIn(document: Document.Parsed): readonly Mistake[] {
  const errors = [...document.errors, ...document.warnings];
  const overflow = errors.find(({ message }) => /call stack/i.test(message));
  if (overflow !== undefined) throw new RangeError(overflow.message);
  const found = [...versionMistakes(document), ...errors.map(worded), ...nodeMistakes(document)];
  // One bracket that is not closed is an error of every bracket around it.
  return found.filter(
    ({ message, offset }, index) =>
      found.findIndex((other) => other.offset === offset && other.message === message) === index,
  );
}

function versionMistakes({ directives: { yaml } }: Document.Parsed): Mistake[] {
  if (yaml.version === "1.2") return [];
  const message = `the file asks for YAML ${shortened(yaml.version)}`;
  return [{ message, hint: "remove the %YAML line: pairgate reads YAML 1.2", offset: 0 }];
}

function nodeMistakes(document: Document.Parsed): Mistake[] {
  const found: Mistake[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Node: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) && !anchors.has(node.source)) found.push({ ...withoutAnchor(node.source), offset });
      if (!isAlias(node) && node.anchor !== undefined) anchors.add(node.anchor);
    },
    Pair: (_, { key }) => {
      // What JavaScript does with this key is its own.
      if (isScalar(key) && key.value === "__proto__")
        found.push({
          message: "`__proto__` cannot be a key",
          hint: "write another name",
          offset: key.range?.[0] ?? 0,
        });
    },
  });
  return found;
}

// Someone who writes `paths: [**]` does not think of aliases.
function withoutAnchor(name: string): Wording {
  return {
    message: `there is no anchor \`&${shortened(name)}\` above the alias \`*${shortened(name)}\``,
    hint: `define it there, or put text that begins with * in quotes: "*${shortened(name)}"`,
  };
}

// https://eemeli.org/yaml/#errors
const KNOWN: Partial<Record<YAMLError["code"], Wording>> = {
  DUPLICATE_KEY: { message: "this key is written twice", hint: "keep one of them" },
  MULTIPLE_DOCS: {
    message: "the file holds more than one YAML document",
    hint: "keep one: remove `---` and what follows it",
  },
  TAB_AS_INDENT: {
    message: "a tab is used to indent",
    hint: "YAML indents by spaces: write two for each level",
  },
  NON_STRING_KEY: {
    message: "a list or a map cannot be a key",
    hint: "write a plain name before the colon",
  },
};

const HINTS: Partial<Record<YAMLError["code"], string>> = {
  BAD_SCALAR_START: "put the text in quotes",
  BLOCK_AS_IMPLICIT_KEY: "put text that holds `: ` in quotes, and indent the keys of one map equally",
  MULTILINE_IMPLICIT_KEY: "end every key with a colon, and indent the keys of one map equally",
  MISSING_CHAR: "close what was opened: a quote, a bracket, or a key with its colon",
  BAD_INDENT: "indent the keys of one map equally, and close every bracket",
  BAD_DQ_ESCAPE: "write \\\\ for a backslash, or use single quotes",
  TAG_RESOLVE_FAILED: "remove the tag: plain values are enough here",
};

function worded({ code, message, pos: [offset] }: YAMLError): Mistake {
  const known = KNOWN[code];
  if (known !== undefined) return { ...known, offset };
  const said = `this is not valid YAML: ${printable(message.charAt(0).toLowerCase() + message.slice(1))}`;
  const hint = HINTS[code];
  return hint === undefined ? { message: said, offset } : { message: said, hint, offset };
}
