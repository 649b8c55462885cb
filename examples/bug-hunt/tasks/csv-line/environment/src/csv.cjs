"use strict";

/** Splits one line of CSV into its fields. */
function parseLine(text, separator = ",") {
  const fields = [];
  let field = "";
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quoted) {
      if (character === '"') {
        quoted = false;
      } else {
        field += character;
      }
    } else if (character === '"') {
      quoted = true;
    } else if (character === separator) {
      fields.push(field);
      field = "";
    } else {
      field += character;
    }
  }
  if (quoted) throw new SyntaxError("a quoted field is never closed");
  fields.push(field);
  return fields;
}

/** Writes fields as one line of CSV, with quotes only where they are needed. */
function formatLine(fields, separator = ",") {
  return fields
    .map((field) => {
      const text = String(field);
      const isPlain = !text.includes('"') && !text.includes(separator) && !text.includes("\n");
      return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
    })
    .join(separator);
}

module.exports = { parseLine, formatLine };
