import { access, constants, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { PairgateError } from "../domain/error.ts";
import { makeFolders } from "../measure/make-folders.ts";

/**
 * Makes a folder and sees that it can be written to: before anything is measured that would have to go there.
 * @throws PairgateError where it cannot
 */
export async function mustBeWritable(folder: string): Promise<void> {
  try {
    makeFolders(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new PairgateError({
      message: `this folder cannot be written to: ${(error as Error).message}`,
      hint: "Name another one, or make it writable. Nothing was measured yet.",
      place: { file: folder },
    });
  }
}

/**
 * Sees that a file can be written, or written anew, at a path.
 * @throws PairgateError where it cannot
 */
export async function mustTakeFile(file: string): Promise<void> {
  await mustBeWritable(dirname(file));
  const found = await stat(file).catch(() => null);
  if (found === null) return;
  const writable = await access(file, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (found.isFile() && writable) return;
  throw new PairgateError({
    message: found.isDirectory()
      ? "this is a folder, and a file is to be written"
      : "this file cannot be written to",
    hint: "Name another one. Nothing was measured yet.",
    place: { file },
  });
}
