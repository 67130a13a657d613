// fate: correct
// tries: Prints formats of `printf`, patterns of `replace`, templates and percent codes.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  console.log("%s %d %c %o %n %x $& $` $' $1 ${process.env} {{7*7}} #{7*7} %0a::error::x %0D", "a", "css");
  return pool(x, options);
}
