/** The shortest configuration that works, indented as it stands in a message. */
export const SMALLEST_FILE = [
  "version: 1",
  "suites: { bench: { tasks: bench/tasks } }",
  'candidates: { agent: { command: [node, agent.js, "{instruction-file}"] } }',
]
  .map((line) => `    ${line}`)
  .join("\n");
