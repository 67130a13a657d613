type 옵션 = { poolSize: [number, number]; strides: [number, number] };
type 픽셀 = number[];

export const maxPoolChannels = (x: 픽셀[][], { poolSize: [높이, 너비], strides: [세로, 가로] }: 옵션) =>
  시작점(x.length, 높이, 세로).map((위) =>
    시작점(x[0].length, 너비, 가로).map((왼쪽) =>
      x.slice(위, 위 + 높이).flatMap((행) => 행.slice(왼쪽, 왼쪽 + 너비)).reduce(밝은쪽),
    ),
  );

// 채널마다 더 큰 값
const 밝은쪽 = (가: 픽셀, 나: 픽셀): 픽셀 => 가.map((값, 채널) => Math.max(값, 나[채널]));

const 시작점 = (길이: number, 크기: number, 간격: number): number[] => {
  const 자리: number[] = [];
  for (let i = 0; i + 크기 <= 길이; i += 간격) 자리.push(i);
  return 자리;
};
