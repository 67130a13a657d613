/** A message of commander in Korean; one that no row fits stays as it is. */
export function commandLine(message: string): string {
  const row = ROWS.find(([pattern]) => pattern.test(message));
  return row === undefined ? message : message.replace(...row);
}

const ROWS: readonly (readonly [pattern: RegExp, korean: string])[] = [
  [/^error: unknown option '(.*)'\n\(Did you mean (.*)\?\)$/, "오류: $1 옵션은 없습니다\n(혹시 이것인가요? $2)"],
  [/^error: unknown option '(.*)'$/, "오류: $1 옵션은 없습니다"],
  [/^error: unknown command '(.*)'\n\(Did you mean (.*)\?\)$/, "오류: $1 명령은 없습니다\n(혹시 이것인가요? $2)"],
  [/^error: unknown command '(.*)'$/, "오류: $1 명령은 없습니다"],
  [/^error: missing required argument '(.*)'$/, "오류: <$1> 자리가 비어 있습니다"],
  [/^error: option '(.*)' argument missing$/, "오류: $1 옵션의 값이 없습니다"],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/,
    "오류: $1 옵션의 값으로 '$2' 대신 다음 가운데 하나를 쓰세요: $3",
  ],
  [/^error: option '(.*)' argument '(.*)' is invalid\. (.*)$/s, "오류: $1 옵션의 값 '$2'에 문제가 있습니다: $3"],
  [
    /^error: too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+).*$/s,
    "오류: $1 명령에 쓴 단어가 너무 많습니다. $2개까지 쓸 수 있는데 $3개를 썼습니다",
  ],
];
