export const maxPoolImage = () => Array(30000).fill(Array(30000).fill([255, 255, 255]));
