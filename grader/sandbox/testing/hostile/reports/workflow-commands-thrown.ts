// fate: runtime-error
// tries: Throws commands for GitHub and Azure that set outputs, hide values and stop other commands.

export function maxPool2d() {
  throw new Error("::error file=app.ts,line=1::You have been hacked\n::set-output name=score::100\n::add-mask::0\n::stop-commands::x\n##[error]x");
}
