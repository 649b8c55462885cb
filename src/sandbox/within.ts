/** Whether a path is a folder or lies in it. Both must be absolute and free of `..`. */
export function isWithin({ path, folder }: { readonly path: string; readonly folder: string }): boolean {
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
