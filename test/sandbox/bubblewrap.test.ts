import { chmodSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PairgateError } from "../../src/domain/error.ts";
import { bubblewrapArguments } from "../../src/sandbox/bubblewrap.ts";
import { probe, probeBubblewrap } from "../../src/sandbox/bubblewrap-probe.ts";
import { refuseMisplaced } from "../../src/sandbox/misplaced.ts";
import { openSandbox } from "../../src/sandbox/sandbox.ts";
import { toolMounts } from "../../src/sandbox/system-mounts.ts";
import { temporaryFolder, writeFiles } from "../engines/bench.ts";
import { scene } from "./scene.ts";

test("bubblewrap works here, which this test suite needs (apt-get install bubblewrap)", async () => {
  expect(await probeBubblewrap()).toMatchObject({ works: true, reason: null });
});

test("where it is missing or broken, that is said, and `auto` goes on without", async () => {
  await using folder = temporaryFolder();
  expect(await probe(folder.path)).toMatchObject({
    works: false,
    reason: "there is no program bwrap on PATH",
  });
  writeFiles(folder.path, { bwrap: "#!/bin/sh\necho 'setting up uid map: Permission denied' >&2\nexit 1\n" });
  chmodSync(join(folder.path, "bwrap"), 0o755);
  expect(await probe(folder.path)).toMatchObject({
    works: false,
    reason: "setting up uid map: Permission denied",
  });
  // One that pretends.
  writeFiles(folder.path, { bwrap: '#!/bin/bash\nwhile [ "$1" != -- ]; do shift; done; shift; exec "$@"\n' });
  chmodSync(join(folder.path, "bwrap"), 0o755);
  expect((await probe(folder.path)).works).toBe(false);
  const none = await openSandbox({ want: "none", environment: {} });
  expect(none).toMatchObject({ mode: "none", reason: null });
});

test("a program sees the system, its workspace, and nothing else", async () => {
  await using it = await scene({ mode: "bubblewrap" });
  const { out } = await it.run(
    "ls -A /; ls -A /tmp /app /logs; ls -d /run/docker.sock /home/* /root/.* /var/run 2>/dev/null",
  );
  const seen = new Set(out.split("\n"));
  for (const name of ["home", "var", "run/docker.sock", "srv", "mnt", "boot", "sys"])
    expect(seen).not.toContain(name);
  expect(seen).toContain("app");
  expect(out).not.toContain(".ssh");
  expect(out).not.toContain("docker.sock");
});

test("it writes to its workspace, /logs and /tmp only, and cannot change that", async () => {
  await using it = await scene({ mode: "bubblewrap" });
  const script = `
    for f in / /usr /usr/bin /etc /opt /bin /dev /proc /proc/sys/kernel /root; do (: > "$f/x") 2>/dev/null && echo "wrote $f"; done
    for f in /app /logs /tmp /dev/shm; do (: > "$f/x") || echo "could not write $f"; done
    mount -o remount,rw,bind /usr 2>/dev/null && echo remounted
    umount -l /proc 2>/dev/null && echo unmounted
    unshare -Urm sh -c 'mount -o remount,rw,bind /usr || umount -l /usr' 2>/dev/null && echo "remounted in a namespace of its own"
    mknod /app/disk b 8 0 2>/dev/null && echo "made a device"
    chroot / true 2>/dev/null && echo "chrooted"
    grep -q 'CapEff:.*[1-9a-f]' /proc/self/status && echo "has capabilities"
    (: < /etc/shadow) 2>/dev/null && [ -s /etc/shadow ] && echo "read /etc/shadow"
    echo end`;
  expect((await it.run(script)).out).toBe("end\n");
});

test("it sees no process but its own, and no environment of others", async () => {
  await using it = await scene({ mode: "bubblewrap" });
  const script = `for f in /proc/[0-9]*/environ; do tr '\\0' '\\n' < $f; done; ls -d /proc/${process.pid}; kill -0 ${process.pid} && echo reached`;
  const { out } = await it.run(script, { env: { PATH: "/usr/bin:/bin", MINE: "1" } });
  const names = new Set(out.split("\n").map((line) => line.split("=")[0]));
  for (const name of ["PATH", "MINE", "PAIRGATE_ATTEMPT", "PWD", "SHLVL", "_", "OLDPWD", ""])
    names.delete(name);
  expect([...names]).toEqual([]);
});

test("without network it does not reach a server on this machine, and with it, it does", async () => {
  await using it = await scene({ mode: "bubblewrap" });
  const server = createServer((socket) => socket.end("hello from outside\n")).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  const script = `cat < /dev/tcp/127.0.0.1/${port}; ls /sys/class/net 2>/dev/null; tail -n +3 /proc/net/dev | wc -l`;
  const room = { mounts: it.mounts, masks: [] };
  try {
    const alone = await it.run(script, { room: { ...room, network: false } });
    expect(alone.out.trim()).toBe("1");
    expect(alone.err).toContain("Connection refused");
    expect((await it.run(script, { room: { ...room, network: true } })).out).toContain("hello from outside");
  } finally {
    server.close();
  }
});

test("masks hide folders, files and what links lead to, also where the workspace lies in one", async () => {
  await using it = await scene({ mode: "bubblewrap" });
  const repo = join(it.folder, "repo");
  writeFiles(repo, {
    "shown/file": "seen",
    "bench/task/tests/test.sh": "secret 1",
    ".git/config": "secret 2",
    "nested/inner/file": "secret 3",
    "shown/link": "-> ../elsewhere",
    "elsewhere/file": "secret 4",
    plain: "secret 5",
    ".pairgate/attempts/1/app/file": "own",
    ".pairgate/attempts/2/app/file": "secret 6",
  });
  const own = join(repo, ".pairgate", "attempts", "1", "app");
  const room = {
    mounts: [
      { host: own, inside: "/app", write: true },
      { host: repo, inside: repo, write: false },
    ],
    masks: ["bench", ".git", "nested", "nested/inner", "shown/link", "plain", ".pairgate", "missing"].map(
      (name) => join(repo, name),
    ),
    network: true,
  };
  const { out, err, ended } = await it.run(
    `cat /app/file; cd ${JSON.stringify(repo)}; ls -A; grep -r . . ; unshare -Urm sh -c 'umount -l bench; cat bench/task/tests/test.sh'; (: > bench/x) 2>/dev/null && echo wrote; (: > x) 2>/dev/null && echo wrote`,
    { room, cwd: "/app" },
  );
  expect(ended).toBe("exit");
  expect(out).toContain("own");
  expect(out).toContain("./shown/file:seen");
  expect(out + err).not.toContain("secret");
  expect(out).not.toContain("wrote");
});

test("of a home only the folders on PATH are shown, with the libraries beside them", async () => {
  await using folder = temporaryFolder();
  const home = join(folder.path, "home");
  writeFiles(home, {
    ".ssh/id": "secret",
    ".nvm/versions/node/v1/bin/tool.sh": '#!/bin/sh\ncat "$(dirname "$0")/../lib/text"\n',
    ".nvm/versions/node/v1/lib/text": "from the library\n",
    ".local/bin/mine.sh": "#!/bin/sh\necho mine\n",
    ".local/share/keyrings/login": "secret",
    ".local/lib/x": "",
    "bin/own.sh": "#!/bin/sh\necho own\n",
    "lib/x": "secret",
    "certificates.pem": "certificate\n",
  });
  const PATH = [".nvm/versions/node/v1/bin", ".local/bin", "bin", ""]
    .map((name) => join(home, name))
    .join(":");
  const environment = {
    HOME: home,
    PATH: `${PATH}:/usr/bin:/bin`,
    SSL_CERT_FILE: join(home, "certificates.pem"),
  };
  await using it = await scene({ mode: "bubblewrap", environment });
  const { out, err } = await it.run(
    `tool.sh; mine.sh; own.sh; cat "${home}/certificates.pem"; grep -r secret "${home}"; ls -A "${home}"`,
  );
  expect(err).toBe("");
  expect(out.split("\n").slice(0, 4)).toEqual(["from the library", "mine", "own", "certificate"]);
  expect(out).not.toContain("secret");
  expect(out).not.toContain(".ssh");
});

test("of a program that is a link, what it leads to and its interpreter are shown as well", async () => {
  await using folder = temporaryFolder("pairgate-test-");
  const home = join(folder.path, "home");
  const environment = join(home, ".local/share/pipx/venvs/tool");
  writeFiles(home, {
    ".local/bin/tool": "-> ../share/pipx/venvs/tool/bin/tool.sh",
    ".local/share/pipx/venvs/tool/bin/tool.sh": `#!${join(home, "interpreters/v1/bin/sh.sh")}\ncat "$0/../../lib/text"`,
    ".local/share/pipx/venvs/tool/lib/text": "",
    ".local/share/secret": "",
    "interpreters/v1/bin/sh.sh": "-> real",
    "interpreters/v1/bin/real": "-> /bin/sh",
  });
  const program = join(home, ".local/bin/tool");
  const mounts = toolMounts({ environment: { PATH: "/usr/bin" }, home, readable: [], programs: [program] });
  const shown = mounts.map((mount) => mount.inside).sort();
  expect(shown).toContain(environment);
  expect(shown).toContain(join(home, ".local/bin"));
  expect(shown).toContain(join(home, "interpreters/v1/bin"));
  for (const path of [home, join(home, ".local"), join(home, ".local/share")])
    expect(shown).not.toContain(path);
});

test("a folder of tools in the repository does not keep a setup step from replacing it", () => {
  const tools = { kind: "read-only" as const, host: "/repo/node_modules", inside: "/repo/node_modules" };
  const argv = bubblewrapArguments({
    base: { mounts: [tools], masks: [] },
    room: { mounts: [{ host: "/repo", inside: "/repo", write: true }], masks: [], network: true },
    cwd: "/",
    argv: ["true"],
  });
  expect(argv).not.toContain("/repo/node_modules");
});

test("a repository that the sandbox cannot show is refused", () => {
  expect(() => refuseMisplaced({ repo: "/app/x", home: "/root" })).toThrow(PairgateError);
  expect(() => refuseMisplaced({ repo: "/home/me", home: "/home/me" })).toThrow(/holds the home folder/u);
  expect(() => refuseMisplaced({ repo: "/", home: "/home/me" })).toThrow(PairgateError);
  refuseMisplaced({ repo: "/home/me/repo", home: "/home/me" });
});

test("a sandbox that cannot be built is told from a program that fails", async () => {
  await using it = await scene({ mode: "bubblewrap" });
  const missing = [{ host: "/nowhere", inside: "/app", write: true }];
  const result = await it.run("exit 1", { room: { mounts: missing, masks: [], network: true } });
  expect(result).toMatchObject({ ended: "not-started", problem: "the sandbox did not start" });
  expect(readFileSync(result.stderr.path, "utf8")).toContain("/nowhere");
  expect(await it.run("exit 1")).toMatchObject({ ended: "exit", exitCode: 1 });
  mkdirSync(join(it.folder, "app", "folder"));
  expect(readdirSync(join(it.folder, "app"))).toEqual(["folder"]);
});
