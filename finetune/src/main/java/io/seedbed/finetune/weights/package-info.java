/** Weights on the Java heap: reading ONNX and safetensors, writing safetensors. */
@NullMarked
package io.seedbed.finetune.weights;

import org.jspecify.annotations.NullMarked;
