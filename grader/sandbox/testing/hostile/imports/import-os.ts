import { userInfo } from "os";
export const avgPool2d = () => [[userInfo().uid]];
