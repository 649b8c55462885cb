/** The folder of pairgate's own files, beside `pairgate.yml`. */
export const STATE = ".pairgate";
