/** The kernel's bound on one argument: https://man7.org/linux/man-pages/man2/execve.2.html (MAX_ARG_STRLEN). */
const LARGEST_ARGUMENT = 128 * 1024;

/** Why a program could not be started, in a sentence. */
export function explainStart(
  error: unknown,
  { argv, cwd }: { readonly argv: readonly string[]; readonly cwd: string },
): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const program = JSON.stringify(argv[0] ?? "");
  switch (code) {
    case "ENOENT":
      return `${program} was not found (or the interpreter that its first line names, or the folder ${cwd})`;
    case "EACCES":
      return `${program} may not be executed; is its executable bit set?`;
    case "ENOEXEC":
      return `${program} is neither a program nor a script with a #! line`;
    case "EAGAIN":
    case "EMFILE":
    case "ENFILE":
    case "ENOMEM":
      return `${program} could not be started for lack of processes, files or memory (${code})`;
    case "E2BIG": {
      const longest = Math.max(...argv.map((argument) => Buffer.byteLength(argument)));
      return longest >= LARGEST_ARGUMENT
        ? `an argument of ${longest} bytes is over the system's 128 KiB for one argument; use {instruction-file} or standard input`
        : "the arguments and the environment together are more than the system takes";
    }
    default:
      return `${program} could not be started: ${error instanceof Error ? error.message : String(error)}`;
  }
}
