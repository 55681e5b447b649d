package org.hearsay.train;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes an ONNX file, field by field of onnx.proto3 (the numbers are that file's).
 *
 * <p>Nodes are added in an order in which every input stands before its use.
 */
final class OnnxFile {
  static final int FLOAT = 1;
  static final int INT8 = 3;
  static final int INT32 = 6;
  static final int INT64 = 7;
  private static final String MICROSOFT = "com.microsoft";

  private final List<byte[]> nodes = new ArrayList<>();
  private final List<byte[]> tensors = new ArrayList<>();
  private final List<byte[]> inputs = new ArrayList<>();
  private final List<byte[]> outputs = new ArrayList<>();

  private interface Fields {
    void write(CodedOutputStream out) throws IOException;
  }

  private static byte[] message(Fields fields) {
    var bytes = new ByteArrayOutputStream();
    try {
      CodedOutputStream out = CodedOutputStream.newInstance(bytes);
      fields.write(out);
      out.flush();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** An attribute of a node. */
  static byte[] attribute(String name, float value) {
    return message(
        out -> {
          out.writeString(1, name);
          out.writeFloat(2, value);
          out.writeInt32(20, 1);
        });
  }

  static byte[] attribute(String name, long value) {
    return message(
        out -> {
          out.writeString(1, name);
          out.writeInt64(3, value);
          out.writeInt32(20, 2);
        });
  }

  /** Adds a node of ONNX itself; gives the name of its first output, which is the node's name. */
  String node(String op, String name, List<String> in, byte[]... attributes) {
    return node("", op, name, in, List.of(name), attributes);
  }

  /** Adds a node that ONNX Runtime alone knows. */
  String runtimeNode(String op, String name, List<String> in, byte[]... attributes) {
    return node(MICROSOFT, op, name, in, List.of(name), attributes);
  }

  String node(
      String domain,
      String op,
      String name,
      List<String> in,
      List<String> out,
      byte[]... attributes) {
    nodes.add(
        message(
            o -> {
              for (String input : in) {
                o.writeString(1, input);
              }
              for (String output : out) {
                o.writeString(2, output);
              }
              o.writeString(3, name);
              o.writeString(4, op);
              for (byte[] attribute : attributes) {
                o.writeByteArray(5, attribute);
              }
              o.writeString(7, domain);
            }));
    return name;
  }

  String floats(String name, float[] values, long... shape) {
    ByteBuffer raw = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    return tensor(name, FLOAT, raw.array(), shape);
  }

  String longs(String name, long[] values, long... shape) {
    ByteBuffer raw = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
    raw.asLongBuffer().put(values);
    return tensor(name, INT64, raw.array(), shape);
  }

  String tensor(String name, int type, byte[] raw, long... shape) {
    tensors.add(
        message(
            out -> {
              for (long side : shape) {
                out.writeInt64(1, side);
              }
              out.writeInt32(2, type);
              out.writeString(8, name);
              out.writeByteArray(9, raw);
            }));
    return name;
  }

  void input(String name, int type, String... sides) {
    inputs.add(value(name, type, sides));
  }

  void output(String name, int type, String... sides) {
    outputs.add(value(name, type, sides));
  }

  /** Sides that are numbers are fixed, others are names. */
  private static byte[] value(String name, int type, String... sides) {
    byte[] shape =
        message(
            out -> {
              for (String side : sides) {
                boolean fixed = Character.isDigit(side.charAt(0));
                out.writeByteArray(
                    1,
                    message(
                        dim -> {
                          if (fixed) {
                            dim.writeInt64(1, Long.parseLong(side));
                          } else {
                            dim.writeString(2, side);
                          }
                        }));
              }
            });
    byte[] tensor =
        message(
            out -> {
              out.writeInt32(1, type);
              out.writeByteArray(2, shape);
            });
    return message(
        out -> {
          out.writeString(1, name);
          out.writeByteArray(2, message(o -> o.writeByteArray(1, tensor)));
        });
  }

  /** The file's bytes: the same for the same calls. */
  byte[] bytes(Map<String, String> notes) {
    return message(
        out -> {
          out.writeInt64(1, 8);
          out.writeString(2, "hearsay-train");
          out.writeByteArray(7, graph());
          out.writeByteArray(8, opset("", 17));
          out.writeByteArray(8, opset(MICROSOFT, 1));
          for (var note : new java.util.TreeMap<>(notes).entrySet()) {
            out.writeByteArray(
                14,
                message(
                    o -> {
                      o.writeString(1, note.getKey());
                      o.writeString(2, note.getValue());
                    }));
          }
        });
  }

  private static byte[] opset(String domain, int version) {
    return message(
        out -> {
          out.writeString(1, domain);
          out.writeInt64(2, version);
        });
  }

  private byte[] graph() {
    return message(
        out -> {
          for (byte[] node : nodes) {
            out.writeByteArray(1, node);
          }
          out.writeString(2, "reader");
          for (byte[] tensor : tensors) {
            out.writeByteArray(5, tensor);
          }
          for (byte[] input : inputs) {
            out.writeByteArray(11, input);
          }
          for (byte[] output : outputs) {
            out.writeByteArray(12, output);
          }
        });
  }
}
