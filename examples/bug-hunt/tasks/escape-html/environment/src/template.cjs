"use strict";

/** Makes text safe to stand in HTML, between tags and in attributes. */
function escapeText(text) {
  let result = String(text);
  result = result.replaceAll("<", "&lt;");
  result = result.replaceAll("&", "&amp;");
  result = result.replaceAll(">", "&gt;");
  return result.replaceAll('"', "&quot;");
}

/** Looks up `a.b.c` in nested objects. */
function lookup(values, path) {
  let value = values;
  for (const key of path.split(".")) {
    if (value === null || value === undefined) return undefined;
    value = value[key];
  }
  return value;
}

/** Fills in {{name}}, escaped, and {{{name}}}, as it is. What has no value becomes empty. */
function render(template, values) {
  return template.replace(/\{\{(\{?)\s*([\w.]+)\s*\}?\}\}/g, (_, raw, path) => {
    const value = lookup(values, path) ?? "";
    return raw === "{" ? String(value) : escapeText(value);
  });
}

module.exports = { escapeText, render };
