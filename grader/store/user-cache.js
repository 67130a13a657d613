// Plain old-dialect JavaScript: it is also needed before the right Node runs.
import envPaths from "env-paths";

/** The folder of everything that is kept between runs; `POOLGRADE_CACHE` overrides it. */
export function userCache() {
  return process.env.POOLGRADE_CACHE || envPaths("poolgrade", { suffix: "" }).cache;
}
