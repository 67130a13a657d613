import { createSocket } from "node:dgram";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir } from "node:os";

/** Part of the name of anything hostile programs create, and of anything they send. */
export const MARK = "poolgrade-was-here";

/** A view from the host of what got out of the jail. */
export type HostWatch = {
  /** Listens on loopback, by TCP and UDP. */
  readonly port: number;
  /** How often anything arrived there. */
  arrivals(): number;
  /** Files with the mark in their name, or that appeared where nothing else writes. */
  newFiles(): readonly string[];
  /** Living processes that this one started; none if that cannot be determined. */
  children(): readonly string[];
  close(): Promise<void>;
};

/** Watches the folders that programs try to write to, and `quiet` folders, in which nothing at all may appear. */
export async function watchHost(quiet: readonly string[], mark: string = MARK): Promise<HostWatch> {
  let arrivals = 0;
  const server = createServer((socket) => {
    arrivals += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const socket = createSocket("udp4").on("message", () => {
    arrivals += 1;
  });
  await new Promise<void>((resolve) => socket.bind(port, "127.0.0.1", resolve));
  const before = new Set(quiet.flatMap(pathsIn));
  return {
    port,
    arrivals: () => arrivals,
    newFiles: () => [
      ...[...SHARED, ...quiet].flatMap(pathsIn).filter((path) => path.includes(mark)),
      ...quiet.flatMap(pathsIn).filter((path) => !before.has(path)),
    ],
    children,
    close: async () => {
      socket.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Others write here too, so only the mark counts. */
const SHARED = ["/tmp", "/var/tmp", "/dev/shm", "/run", "/", homedir(), process.cwd()];

function pathsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

function children(): readonly string[] {
  try {
    const tasks = readdirSync("/proc/self/task").map((task) => `/proc/self/task/${task}/children`);
    return tasks.flatMap((file) => readFileSync(file, "utf8").split(" ").filter(Boolean));
  } catch {
    return [];
  }
}
