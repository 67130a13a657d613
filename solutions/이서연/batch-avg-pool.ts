type 픽셀 = number[];
type 이미지 = 픽셀[][];
type 옵션 = { poolSize: [number, number]; strides: [number, number] };

export const avgPoolBatch = (x: 이미지[], { poolSize: [높이, 너비], strides: [세로, 가로] }: 옵션): 이미지[] =>
  x.map((이미지) =>
    시작점(이미지.length, 높이, 세로).map((위) =>
      시작점(이미지[0].length, 너비, 가로).map((왼쪽) =>
        평균(이미지.slice(위, 위 + 높이).flatMap((행) => 행.slice(왼쪽, 왼쪽 + 너비))),
      ),
    ),
  );

const 평균 = (픽셀들: 픽셀[]): 픽셀 =>
  픽셀들[0].map((_, 채널) => 픽셀들.reduce((합, 픽셀) => 합 + 픽셀[채널], 0) / 픽셀들.length);

const 시작점 = (길이: number, 크기: number, 간격: number): number[] =>
  Array.from({ length: Math.floor((길이 - 크기) / 간격) + 1 }, (_, i) => i * 간격);
