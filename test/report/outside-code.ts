/** A line of markdown without its inline code, found as CommonMark finds it: a run of backticks to the next equal run. */
export function outsideCode(line: string): string {
  let outside = "";
  let at = 0;
  while (at < line.length) {
    if (line[at] === "\\") {
      outside += line.slice(at, at + 2);
      at += 2;
      continue;
    }
    const run = /^`+/u.exec(line.slice(at))?.[0];
    if (run === undefined) {
      outside += line[at];
      at += 1;
      continue;
    }
    const end = closing(line, at + run.length, run.length);
    if (end === -1) throw new Error(`code without an end: ${line}`);
    outside += "C";
    at = end;
  }
  return outside;
}

function closing(line: string, from: number, length: number): number {
  for (const match of line.slice(from).matchAll(/`+/gu)) {
    if (match[0].length === length) return from + match.index + length;
  }
  return -1;
}
