import { options } from "preact";
import { useEffect, useState } from "preact/hooks";

/**
 * `still` comes from the file and stays without a script; `live` responds to its reader; `printed` shows everything.
 */
export type Stage = "still" | "live" | "printed";

/** `still` until the script has taken over; `printed` during printing. */
export function useStage(): Stage {
  const [stage, setStage] = useState<Stage>("still");
  useEffect(() => {
    const print = () => atOnce(() => setStage("printed"));
    const live = () => setStage("live");
    live();
    addEventListener("beforeprint", print);
    addEventListener("afterprint", live);
    return () => {
      removeEventListener("beforeprint", print);
      removeEventListener("afterprint", live);
    };
  }, []);
  return stage;
}

/** Printing does not wait for later renderings. */
function atOnce(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (render) => render();
  change();
  if (debounceRendering === undefined) delete options.debounceRendering;
  else options.debounceRendering = debounceRendering;
}
