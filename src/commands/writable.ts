import { access, constants } from "node:fs/promises";
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
