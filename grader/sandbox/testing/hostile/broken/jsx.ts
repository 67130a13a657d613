export const maxPool2d = () => <table><tr><td>9</td></tr></table>;
