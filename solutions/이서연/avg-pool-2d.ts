type 옵션 = { poolSize: [number, number]; strides: [number, number] };

export const avgPool2d = (x: number[][], { poolSize: [높이, 너비], strides: [세로, 가로] }: 옵션) =>
  시작점(x.length, 높이, 세로).map((위) =>
    시작점(x[0].length, 너비, 가로).map((왼쪽) =>
      평균(x.slice(위, 위 + 높이).flatMap((행) => 행.slice(왼쪽, 왼쪽 + 너비))),
    ),
  );

const 평균 = (값: number[]): number => 값.reduce((합, 수) => 합 + 수, 0) / 값.length;

const 시작점 = (길이: number, 크기: number, 간격: number): number[] => {
  const 자리: number[] = [];
  for (let i = 0; i + 크기 <= 길이; i += 간격) 자리.push(i);
  return 자리;
};
