type 옵션 = { poolSize: [number, number]; strides: [number, number] };

export const avgPool2d = (x: number[][], { poolSize: [높이, 너비], strides: [세로, 가로] }: 옵션) =>
  구간(x.length, 높이, 세로).map(([위, 아래]) =>
    구간(x[0].length, 너비, 가로).map(([왼쪽, 오른쪽]) =>
      평균(x.slice(위, 아래).flatMap((행) => 행.slice(왼쪽, 오른쪽))),
    ),
  );

const 평균 = (칸들: number[]): number => 칸들.reduce((합, 칸) => 합 + 칸, 0) / 칸들.length;

// 윈도우마다 실제로 있는 칸의 처음과 끝
const 구간 = (길이: number, 크기: number, 간격: number): [number, number][] => {
  const 개수 = Math.ceil(길이 / 간격);
  const 앞 = Math.floor(Math.max((개수 - 1) * 간격 + 크기 - 길이, 0) / 2);
  return Array.from({ length: 개수 }, (_, i) => {
    const 시작 = i * 간격 - 앞;
    return [Math.max(시작, 0), Math.min(시작 + 크기, 길이)];
  });
};
