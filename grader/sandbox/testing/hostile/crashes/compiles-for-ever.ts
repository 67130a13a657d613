// fate: time-limit
// tries: Compiles new nested functions by `Function` without end, and calls none of them.
// without isolate: memory-limit, because what V8 makes of code stays in the process's heap, and may fill the memory first

export const maxPool2d = () => { for (let i = 0; ; i++) Function(`return ${"(x => ".repeat(200)}${i}${")".repeat(200)}`); };
