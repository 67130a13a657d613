import { useEffect, useState } from "preact/hooks";
import { unpacked } from "../shared/packed.ts";
import type { PageTask } from "../task/data.ts";
import type { Registry } from "./embedded.ts";

/** A task whose script is loaded once it `isRead`; null until then, and if it cannot be loaded. */
export function useTask(exercise: string, path: string | null, isRead: boolean): PageTask | null {
  const [task, setTask] = useState<PageTask | null>(null);
  useEffect(() => {
    if (!isRead || path === null || task !== null) return;
    const there = registered(exercise);
    if (there === null) load(path, () => setTask(registered(exercise)));
    else setTask(there);
  }, [exercise, path, isRead, task]);
  return task;
}

function registered(exercise: string): PageTask | null {
  const { poolgradeTasks: tasks = {} } = globalThis as Registry;
  const task = Object.hasOwn(tasks, exercise) ? tasks[exercise] : undefined;
  return task === undefined ? null : unpacked<PageTask>(task);
}

/** A page opened from disk can load scripts, but no JSON. */
function load(path: string, then: () => void): void {
  const script = document.createElement("script");
  script.src = path;
  script.addEventListener("load", then);
  document.head.append(script);
}
