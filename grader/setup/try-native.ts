// Loads tfjs-node in its own process, pools once, and prints which TensorFlow answered.
import { loadTfjsNode } from "../reference/load-tfjs-node.ts";

const { tf, tensorflow } = loadTfjsNode();
const pooled = tf.maxPool(tf.tensor4d([1, 2, 3, 4], [1, 2, 2, 1]), 2, 2, "valid").dataSync();
if (pooled[0] !== 4) throw new Error(`tfjs-node pooled 1, 2, 3, 4 to ${pooled[0]}`);
process.stdout.write(`${JSON.stringify({ tensorflow })}\n`);
