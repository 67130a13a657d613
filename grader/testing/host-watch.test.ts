import { spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { watchHost } from "./host-watch.ts";

test("the watch over the host sees a file, a connection, a packet and a process", async () => {
  const quiet = mkdtempSync(join(tmpdir(), "poolgrade-watch-"));
  const mark = `poolgrade-watched-${process.pid}`; // another test may be looking for the real one
  const marked = join(tmpdir(), mark);
  const watch = await watchHost([quiet], mark);
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  try {
    writeFileSync(join(quiet, "new"), "");
    writeFileSync(marked, "");
    connect(watch.port, "127.0.0.1").on("error", () => {});
    const socket = createSocket("udp4");
    socket.send("x", watch.port, "127.0.0.1", () => socket.close());
    await expect.poll(() => watch.arrivals()).toBe(2);
    expect(watch.newFiles()).toEqual(expect.arrayContaining([marked, join(quiet, "new")]));
    expect(watch.children()).toContain(String(child.pid));
  } finally {
    child.kill("SIGKILL");
    await watch.close();
    rmSync(marked);
    rmSync(quiet, { recursive: true });
  }
});
