import { shapeText } from "../text/shape.ts";
import type { ExplainedWords } from "./explained-words.ts";

/** What explains misconceptions, in Korean. */
export const koExplained: ExplainedWords = {
  title: "풀링에서 생기기 쉬운 오개념",
  lead: "오개념마다 그것이 드러나는 작은 입력, 틀린 코드와 올바른 코드, 그런 생각이 생기는 까닭을 보여 줍니다.",
  options: "옵션",
  right: "정답",
  wrong: "틀린 결과",
  rightCode: "올바른 코드",
  wrongCode: "틀린 코드",
  firstCell: (cell, arithmetic, wrong) =>
    wrong === null
      ? `${cell} 칸이 빠졌습니다. 정답: ${arithmetic}`
      : `${cell} 칸: 정답은 ${arithmetic}, 틀린 결과는 ${wrong}입니다.`,
  shapes: (right, wrong) => `정답의 형태는 ${shapeText(right)}, 틀린 결과의 형태는 ${shapeText(wrong)}입니다.`,
  origin: "이런 생각이 생기는 까닭",
  more: (command) => `하나를 자세히 보려면: ${command}`,
  shown: {
    "mutates-input": "함수를 호출하기 전과 후에 입력을 출력해 보세요. 결과가 맞더라도 입력의 수가 바뀌어 있습니다.",
    "keeps-state":
      "수업의 행렬로 함수를 두 번 호출해 보세요. 첫 번째 결과는 두 행인데 두 번째 결과는 네 행입니다. 첫 번째 호출의 행이 그대로 남아 있기 때문입니다.",
    "draws-random-numbers": "수업의 행렬로 함수를 두 번 호출해 보세요. 두 결과가 서로 다릅니다.",
    "hard-coded": "수업의 행렬에는 맞는 결과가 나옵니다. 그 행렬의 수를 하나 바꾸어도 결과는 그대로입니다.",
    "too-many-reads":
      "크기가 10 × 10인 윈도우를 1칸씩 움직이면 윈도우마다 100칸을 읽습니다. 그런데 오른쪽 윈도우의 100칸 가운데 90칸은 이미 읽은 칸입니다.",
  },
  origins: {
    "sum-for-avg":
      "합 풀링이라는 것도 있습니다. PyTorch의 `AvgPool2d`에 `divisor_override=1`을 주면 나누지 않고 더하기만 합니다. 평균 풀링에서는 나누어야 합니다.",
    "max-from-zero":
      "ReLU를 거친 수에는 음수가 없어서 초깃값이 0이어도 괜찮습니다. 그리고 알맞아 보이는 `Number.MIN_VALUE`는 0보다 큰 수 가운데 가장 작은 수입니다.",
    "rounds-average": "사진은 0부터 255까지의 정수로 저장하므로, 사진을 저장하는 프로그램에서는 값을 반올림합니다.",
    "truncates-average":
      "C와 Java에서는 정수를 정수로 나누면 소수 부분이 버려집니다. Python의 `//`, JavaScript의 `| 0`과 `Math.floor`도 그렇게 할 때 씁니다.",
    "rounds-to-decimals": "`toFixed(2)`나 Python의 `round(x, 2)`는 출력할 때 수를 짧게 보여 주려고 씁니다.",
    "divides-by-side":
      "예제에 나오는 윈도우는 대개 정사각형이어서 높이의 제곱이 칸의 개수와 같습니다. 다른 윈도우에서는 그렇지 않습니다.",
    "divides-by-image": "NumPy의 `x.mean()`은 축을 정해 주지 않으면 배열 전체의 평균을 구합니다.",
    "divides-then-multiplies":
      "종이에 쓴 분수에서는 분모가 한 덩어리입니다. 코드에서는 `sum / h * w`가 `(sum / h) * w`로 계산됩니다.",
    "index-for-value":
      "`np.argmax`는 위치를 줍니다. PyTorch의 `return_indices=True`나 TensorFlow의 `max_pool_with_argmax`처럼 최댓값과 위치를 함께 주는 것도 있습니다.",
    subsamples: "NumPy의 `x[::2, ::2]`도 배열을 작게 만들지만, 한 칸만 남기고 나머지는 버립니다.",
    "max-from-finite":
      "0부터 255까지인 픽셀 값에는 -1도 충분히 작습니다. 브라우저용 딥러닝 초기의 라이브러리인 ConvNetJS는 -99999에서 시작합니다.",
    "max-from-first-of-input":
      "목록에서 가장 큰 수를 찾을 때는 흔히 `let max = list[0]`으로 시작합니다. 윈도우는 그 목록의 일부일 뿐입니다.",
    "zero-counts-as-unset":
      "JavaScript와 Python에서 0은 거짓으로 여겨집니다. 그래서 `!max`는 최댓값이 아직 없을 때뿐만 아니라 0일 때에도 참입니다.",
    "never-reset":
      "반복문 안에서 `let`으로 선언한 변수는 반복할 때마다 새로 만들어집니다. 반복문 위에서 선언한 변수는 그렇지 않습니다.",
    "window-one-short":
      "Python의 `range(0, n)`이나 `i < n`으로 쓴 반복문은 n 바로 앞에서 멈춥니다. 여기에 `n - 1`까지 쓰면 한 칸을 빠뜨립니다.",
    "window-one-long":
      "MATLAB, R, Julia의 `1:n`에는 n도 들어갑니다. 0에서 시작해 `i <= n`으로 쓴 반복문은 한 번 더 돕니다.",
    "stride-one":
      "Keras와 PyTorch의 합성곱은 따로 정하지 않으면 1칸씩 움직입니다. 풀링에는 풀링의 스트라이드가 있습니다.",
    "stride-equals-pool":
      "Keras와 PyTorch에서는 스트라이드를 정하지 않으면 윈도우의 크기를 스트라이드로 씁니다. 스트라이드가 정해져 있으면 그것을 따라야 합니다.",
    "strides-swapped":
      "화면이나 사진의 크기는 1920 × 1080처럼 너비를 먼저 씁니다. 행렬과 프레임워크의 옵션에서는 높이가 먼저입니다.",
    "pool-size-swapped":
      "Pillow의 `image.size`는 너비, 높이의 순서입니다. Keras의 `pool_size`는 행렬의 형태처럼 높이, 너비의 순서입니다.",
    "pool-height-for-both":
      "Keras와 PyTorch에서는 수 하나로 두 변을 함께 나타낼 수 있어서 2가 2 × 2를 뜻합니다. 여기에서는 언제나 수가 두 개입니다.",
    "stride-height-for-both":
      "Keras와 PyTorch에서는 수 하나로 두 방향을 함께 나타낼 수 있습니다. 여기에서는 언제나 수가 두 개입니다.",
    "window-as-large-as-stride":
      "수업에서는 둘 다 2이고, Keras와 PyTorch에서도 따로 정하지 않으면 둘이 같습니다. 그럴 때는 어느 쪽을 써도 결과가 같습니다.",
    "ignores-options":
      "수업의 윈도우는 2 × 2이고 2칸씩 움직입니다. 웹에 있는 예제에도 이 수를 반복문에 그대로 적은 것이 많습니다.",
    transposed:
      "그래픽에서는 x가 y보다 먼저여서 픽셀을 `[x][y]`로 씁니다. 행렬에서는 `x[row][column]`처럼 행이 먼저입니다.",
    "starts-one-late": "MATLAB, R, Julia에서는 1부터 셉니다. TypeScript와 Python에서는 0부터 셉니다.",
    "one-axis-only":
      "NumPy의 `x.max(axis=0)`은 세로로만 모읍니다. 두 방향으로 모으려면 `axis=(0, 1)`이라고 써야 합니다.",
    "keeps-partial-windows":
      "Caffe는 윈도우의 개수를 올림하고, PyTorch도 `ceil_mode=True`이면 올림합니다. TensorFlow와 Keras의 `valid`에서는 올림하지 않습니다.",
    "drops-last-window":
      "`<=`를 써야 할 곳에 `<`를 쓰면 가장자리에서 딱 맞게 끝나는 윈도우 앞에서 반복문이 멈춥니다. 공식에서는 + 1이 그 윈도우입니다.",
    "reads-past-edge":
      "JavaScript에서는 배열의 끝을 벗어난 인덱스를 읽어도 오류가 나지 않고 `undefined`가 나오며, 그것을 더하면 `NaN`이 됩니다. NumPy의 슬라이스는 배열의 끝에서 말없이 잘립니다.",
    "global-for-local":
      "전역 풀링이라는 것도 있습니다. Keras의 `GlobalMaxPooling2D`가 그것인데, 윈도우도 스트라이드도 없습니다.",
    "all-zeros": "결과를 담을 배열은 흔히 `np.zeros`처럼 0으로 채워 만들어 두고 나중에 값을 넣습니다.",
    "assumes-square-input":
      "MNIST의 이미지는 28 × 28, CIFAR-10의 이미지는 32 × 32이어서 이런 실수가 눈에 띄지 않습니다.",
    "shift-wraps-around":
      "NumPy의 `np.roll`은 끝에서 나간 것을 반대쪽에 넣습니다. 그리고 Python에서는 JavaScript의 `at(-1)`처럼 인덱스 -1이 마지막 원소입니다.",
    "same-as-valid": 'Keras의 풀링 층은 따로 정하지 않으면 "valid"이고, PyTorch의 풀링 층에는 "same"이 없습니다.',
    "pads-with-zero":
      "합성곱에서는 패딩을 0으로 채웁니다. 최댓값을 구할 때는 그 0을 보면 안 되므로, 프레임워크는 패딩을 무시하거나 -∞로 채웁니다.",
    "counts-padding":
      "PyTorch의 `AvgPool2d`는 `count_include_pad=False`로 정하지 않으면 패딩까지 셉니다. TensorFlow와 Keras는 패딩을 세지 않습니다.",
    "pads-larger-before":
      "ONNX에는 둘 다 있습니다. `SAME_UPPER`는 남는 한 칸을 TensorFlow처럼 입력의 뒤에 두고, `SAME_LOWER`는 앞에 둡니다.",
    "pools-across-channels":
      "NumPy의 `x[i:i+2, j:j+2].max()`는 그 픽셀들의 채널을 모두 함께 봅니다. 채널을 나누려면 `axis=(0, 1)`이라고 써야 합니다.",
    "first-channel-only":
      "흑백 사진에는 채널이 하나뿐이어서, 흑백 사진만 다루던 코드는 다음 채널로 넘어갈 일이 없었습니다.",
    "channels-reversed":
      "OpenCV는 사진을 파랑, 초록, 빨강의 순서로 읽고, 다른 프로그램은 대개 빨강, 초록, 파랑의 순서로 읽습니다.",
    "three-channels-only":
      "사진의 채널은 세 개입니다. 신경망 안에서는 앞 층의 필터 수만큼(예를 들어 32개) 채널이 있습니다.",
    "channels-first-for-last":
      "PyTorch에서는 채널이 맨 앞에 옵니다. TensorFlow와 Keras에서는 따로 정하지 않으면 맨 뒤에 옵니다.",
    "first-image-only": "신경망에 사진 한 장을 넣을 때는 한 장짜리 배치로 만들고, `x[0]`으로 다시 꺼냅니다.",
    "mutates-input":
      "JavaScript의 `sort`, `reverse`, `fill`은 배열 자체를 바꿉니다. NumPy의 슬라이스는 원래 배열을 그대로 가리키므로, 거기에 값을 쓰면 원래 배열이 바뀝니다.",
    "keeps-state":
      "노트북에서는 셀의 실행이 끝나도 변수가 남아 있어서, 앞에서 실행한 결과가 다음 실행에 그대로 남습니다.",
    "draws-random-numbers":
      "2013년에 나온 확률적 풀링은 신경망을 학습시킬 때 윈도우에서 한 칸을 무작위로 고릅니다. 이것은 다른 종류의 풀링입니다.",
    "too-many-reads":
      "정의대로 하면 윈도우마다 모든 칸을 다시 읽습니다. SciPy의 `maximum_filter` 같은 라이브러리 함수는 먼저 세로로, 그다음 가로로 모읍니다.",
  },
};
