/** Whether a part that the machine lacks is a failure rather than a notice: so it is in CI. */
export function isEverythingRequired(): boolean {
  return process.env.POOLGRADE_REQUIRE_ALL === "1";
}
