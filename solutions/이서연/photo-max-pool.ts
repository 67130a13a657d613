type 옵션 = { poolSize: [number, number]; strides: [number, number] };
type 픽셀 = number[];

// 먼저 가로로, 다음에 세로로 풀링하면 비교 횟수가 훨씬 줄어든다
export function maxPoolImage(x: 픽셀[][], { poolSize: [높이, 너비], strides: [세로, 가로] }: 옵션): 픽셀[][] {
  const 가로풀링 = x.map((행) => 시작점(행.length, 너비, 가로).map((왼쪽) => 모으기(행.slice(왼쪽, 왼쪽 + 너비))));
  return 시작점(x.length, 높이, 세로).map((위) =>
    가로풀링[0].map((_, 열) => 모으기(가로풀링.slice(위, 위 + 높이).map((행) => 행[열]))),
  );
}

const 모으기 = (픽셀들: 픽셀[]): 픽셀 =>
  픽셀들.reduce((가, 나) => 가.map((값, 채널) => Math.max(값, 나[채널])));

const 시작점 = (길이: number, 크기: number, 간격: number): number[] => {
  const 자리: number[] = [];
  for (let i = 0; i + 크기 <= 길이; i += 간격) 자리.push(i);
  return 자리;
};
