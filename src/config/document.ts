import { type Document, LineCounter, parseDocument } from "yaml";
import { PairgateError, type Place, type Problem } from "../domain/error.ts";
import { fieldName } from "./shown.ts";
import { offsetOf, type Spot } from "./spot.ts";
import { mistakesIn } from "./yaml-mistakes.ts";

/** The YAML file as plain data, and the way back from the data to its lines. */
export interface ConfigDocument {
  readonly data: unknown;
  /** The place of a key or value; where it is not written, that of the nearest one around it. */
  readonly place: (spot: Spot) => Place;
}

const MOST_ALIASES = 100;

/** Reads the text as one YAML 1.2 document. Throws a PairgateError with every mistake in its syntax. */
export function readDocument({ text, file }: { text: string; file: string }): ConfigDocument {
  try {
    return read({ text, file });
  } catch (error) {
    // A document that takes more than the stack, or more than the parser gives to its aliases.
    if (error instanceof RangeError) throw unreadable({ file, ...TOO_DEEP });
    if (error instanceof ReferenceError) throw unreadable({ file, ...TOO_MANY_ALIASES });
    throw error;
  }
}

const TOO_DEEP = {
  message: "the file is nested too deeply to be read",
  hint: "five levels are enough for everything it can say",
};
const TOO_MANY_ALIASES = {
  message: `the aliases (*) of the file multiply to more than ${MOST_ALIASES} values`,
  hint: "write the values out",
};

function unreadable({
  file,
  ...wording
}: { file: string } & Pick<Problem, "message" | "hint">): PairgateError {
  return new PairgateError({ ...wording, place: { file, line: 1, column: 1 } });
}

function read({ text, file }: { text: string; file: string }): ConfigDocument {
  const lines = new LineCounter();
  const document: Document.Parsed = parseDocument(text, {
    version: "1.2",
    schema: "core",
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const mistakes = mistakesIn(document);
  if (mistakes.length > 0)
    throw new PairgateError(mistakes.map(({ offset, ...wording }) => ({ ...wording, place: at(offset) })));
  return {
    data: document.toJS({ maxAliasCount: MOST_ALIASES }),
    place: (spot) => {
      const place = at(offsetOf({ document, spot }));
      return spot.path.length === 0 ? place : { ...place, field: fieldName(spot.path) };
    },
  };
}
