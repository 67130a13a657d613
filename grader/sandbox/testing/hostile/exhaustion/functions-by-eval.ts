// fate: time-limit
// tries: Compiles large functions by `Function` without end, runs them and keeps what they return.
// without isolate: memory-limit, because what V8 makes of code stays in the process's heap, and may fill the memory first

export function maxPool2d() {
  const kept = [];
  for (let i = 0; ; i++) kept.push(Function("x", `${"x = x * 2 + 1;".repeat(500)} return ${i}`)(1), Function(`return () => ${i}`)());
}
