import type { Face } from "./icon.ts";

export type Colour = "red" | "green" | "yellow" | "dim" | "bold";

const CODES: Readonly<Record<Colour, number>> = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };

/** Puts a colour on a finished line, or leaves it as it is. */
export type Paint = (text: string, ...colours: readonly Colour[]) => string;

export function painter({ color }: { readonly color: boolean }): Paint {
  return (text, ...colours) =>
    color && text.trim() !== ""
      ? `\u001b[${colours.map((colour) => CODES[colour]).join(";")}m${text}\u001b[0m`
      : text;
}

/** The colour of a verdict. */
export function colourOf(face: Face): Colour {
  return face === "pass" ? "green" : face === "regression" ? "red" : "yellow";
}
