import { insertAfter, insertBefore, replaceRange, textOf } from "./edit.js";

/** Statements that can be taken out of their place: no declarations that others need, no whole functions. */
function movable(program) {
  return program.statements.filter(({ from, list, children }) => {
    const { text } = program.tokens[from];
    return list > 0 && !children && text !== "const" && text !== "let" && text !== "class";
  });
}

/** Neighbouring statements of one block, as pairs. */
function neighbours(program) {
  const lists = Map.groupBy(program.statements, ({ list }) => list);
  lists.delete(0);
  return [...lists.values()].flatMap((list) => list.slice(1).map((second, index) => [list[index], second]));
}

export const deleteStatement = {
  name: "delete-statement",
  description: "Remove a statement. Finds things done once too often.",
  edits: (program) => movable(program).map(({ from, to }) => replaceRange(program, from, to, "")),
};

export const moveStatement = {
  name: "move-statement",
  description: "Swap a statement with the next one. Finds things done in the wrong order.",
  edits: (program) =>
    neighbours(program).map(([first, second]) => {
      const between = program.source.slice(program.tokens[first.to].end, program.tokens[second.from].start);
      const text = textOf(program, second.from, second.to) + between + textOf(program, first.from, first.to);
      return replaceRange(program, first.from, second.to, text);
    }),
};

export const copyStatement = {
  name: "copy-statement",
  description:
    "Repeat a statement after a later one of its function, or a block further out. Finds a forgotten step.",
  edits: (program) =>
    movable(program).flatMap((copied) => {
      const text = textOf(program, copied.from, copied.to);
      return program.statements
        .filter((place) => place !== copied && place.list > 0 && Math.abs(place.list - copied.list) <= 1)
        .flatMap((place) => [
          insertAfter(program, place.to, ` ${text}`),
          insertBefore(program, place.from, `${text} `),
        ]);
    }),
};

export const jump = {
  name: "jump",
  description:
    "Swap break with continue, or leave the loop after a statement. Finds searches that stop too early.",
  edits: (program) =>
    program.statements.flatMap(({ from, to, list }) => {
      const { text } = program.tokens[from];
      if (text === "break") return [replaceRange(program, from, from, "continue")];
      if (text === "continue") return [replaceRange(program, from, from, "break")];
      return list > 0 && text !== "return" ? [insertAfter(program, to, " break;")] : [];
    }),
};
