package io.seedbed.finetune.weights;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of an ONNX file that says what the weights are: initialisers of type FLOAT and the nodes that use them.
 *
 * <p>Field numbers are those of {@code onnx.proto} (ModelProto.graph = 7; GraphProto.node = 1, initializer = 5;
 * NodeProto.input = 1, name = 3, op_type = 4; TensorProto.dims = 1, data_type = 2, name = 8, raw_data = 9).
 *
 * @param initialisers float tensors by name
 * @param nodes the operations in file order
 */
public record OnnxModel(Map<String, Tensor> initialisers, List<Node> nodes) {

    private static final int FLOAT = 1;

    /**
     * One operation of the graph.
     *
     * @param name a path such as {@code /encoder/layer.0/attention/self/query/MatMul}
     * @param operation such as {@code MatMul}
     * @param inputs names of initialisers or of other nodes' outputs
     */
    public record Node(String name, String operation, List<String> inputs) {}

    /**
     * Reads a model to its end; the caller closes the stream.
     *
     * @throws IOException if the stream breaks or is not protobuf
     */
    public static OnnxModel read(InputStream stream) throws IOException {
        OnnxModel model = new OnnxModel(new LinkedHashMap<>(), new ArrayList<>());
        CodedInputStream in = CodedInputStream.newInstance(stream, 1 << 16);
        eachField(in, field -> {
            if (field != 7) {
                return false;
            }
            inMessage(in, () -> model.readGraph(in));
            return true;
        });
        return model;
    }

    private void readGraph(CodedInputStream in) throws IOException {
        eachField(in, field -> {
            switch (field) {
                case 1 -> inMessage(in, () -> readNode(in));
                case 5 -> inMessage(in, () -> readTensor(in));
                default -> {
                    return false;
                }
            }
            return true;
        });
    }

    private void readNode(CodedInputStream in) throws IOException {
        List<String> inputs = new ArrayList<>();
        String[] nameAndOperation = {"", ""};
        eachField(in, field -> {
            switch (field) {
                case 1 -> inputs.add(in.readString());
                case 3 -> nameAndOperation[0] = in.readString();
                case 4 -> nameAndOperation[1] = in.readString();
                default -> {
                    return false;
                }
            }
            return true;
        });
        nodes.add(new Node(nameAndOperation[0], nameAndOperation[1], List.copyOf(inputs)));
    }

    private void readTensor(CodedInputStream in) throws IOException {
        TensorFields fields = new TensorFields();
        eachField(in, field -> fields.read(in, field));
        if (fields.type == FLOAT && fields.raw.length > 0) {
            initialisers.put(fields.name, fields.toTensor());
        }
    }

    private static final class TensorFields {
        private final List<Long> shape = new ArrayList<>();
        private int type;
        private String name = "";
        private byte[] raw = {};

        boolean read(CodedInputStream in, int field) throws IOException {
            switch (field) {
                case 1 -> readShape(in);
                case 2 -> type = in.readInt32();
                case 8 -> name = in.readString();
                case 9 -> raw = in.readByteArray();
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void readShape(CodedInputStream in) throws IOException {
            if (WireFormat.getTagWireType(in.getLastTag()) == WireFormat.WIRETYPE_VARINT) {
                shape.add(in.readInt64());
            } else {
                inMessage(in, () -> {
                    while (!in.isAtEnd()) {
                        shape.add(in.readInt64());
                    }
                });
            }
        }

        Tensor toTensor() {
            float[] values = new float[raw.length / Float.BYTES];
            ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
            return new Tensor(name, shape.stream().mapToLong(Long::longValue).toArray(), values);
        }
    }

    private interface FieldReader {
        /** Reads the field's value, or returns false so that it is skipped. */
        boolean read(int field) throws IOException;
    }

    private interface MessageReader {
        void read() throws IOException;
    }

    private static void eachField(CodedInputStream in, FieldReader reader) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (!reader.read(WireFormat.getTagFieldNumber(tag))) {
                in.skipField(tag);
            }
        }
    }

    private static void inMessage(CodedInputStream in, MessageReader reader) throws IOException {
        int outer = in.pushLimit(in.readRawVarint32());
        reader.read();
        in.popLimit(outer);
    }
}
