import { useSetting } from "../shared/setting.ts";
import type { PageTask } from "../task/data.ts";
import { Task } from "../task/task.tsx";
import type { OwnExercise } from "./data.ts";
import { useTask } from "./task-script.ts";

type Props = {
  readonly own: OwnExercise;
  /** Only of the exercise that comes next; null: it is to be loaded. */
  readonly task: PageTask | null;
  /** Null: there is none to load. */
  readonly path: string | null;
  /** Whether the exercise is open. */
  readonly isRead: boolean;
};

/** The task of an exercise: open where it is still to be done. */
export function TaskPart({ own: { exercise, verdict }, task, path, isRead }: Props) {
  const { stage } = useSetting();
  const loaded = useTask(exercise, path, isRead && stage === "live");
  if (task !== null) return <Task task={task} isOpen />;
  return loaded === null ? <ToTask exercise={exercise} /> : <Task task={loaded} isOpen={verdict === "missing"} />;
}

/** The page of the course, where the task stands. */
function ToTask({ exercise }: { readonly exercise: string }) {
  const { words } = useSetting();
  return (
    <p>
      <a href={`../../course.html#${exercise}`}>{words.task.read}</a>
    </p>
  );
}
