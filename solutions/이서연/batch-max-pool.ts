type 픽셀 = number[];
type 이미지 = 픽셀[][];
type 옵션 = { poolSize: [number, number]; strides: [number, number] };

export const maxPoolBatch = (x: 이미지[], { poolSize: [높이, 너비], strides: [세로, 가로] }: 옵션): 이미지[] =>
  x.map((이미지) =>
    시작점(이미지.length, 높이, 세로).map((위) =>
      시작점(이미지[0].length, 너비, 가로).map((왼쪽) =>
        이미지.slice(위, 위 + 높이).flatMap((행) => 행.slice(왼쪽, 왼쪽 + 너비)).reduce(큰쪽),
      ),
    ),
  );

const 큰쪽 = (가: 픽셀, 나: 픽셀): 픽셀 => 가.map((값, 채널) => Math.max(값, 나[채널]));

const 시작점 = (길이: number, 크기: number, 간격: number): number[] =>
  Array.from({ length: Math.floor((길이 - 크기) / 간격) + 1 }, (_, i) => i * 간격);
