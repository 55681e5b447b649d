package org.hearsay.train;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tensors of an ONNX file, by name; of a matrix product also by the product's name.
 *
 * <p>Reads the wire format of onnx.proto3: model.graph is 7, model.metadata_props 14; graph.node 1,
 * graph.initializer 5; node.input 1, node.name 3, node.op_type 4; tensor.dims 1, data_type 2, name
 * 8, raw_data 9.
 */
final class OnnxTensors {
  private final Map<String, byte[]> byName = new HashMap<>();
  private final Map<String, String> secondInput = new HashMap<>();
  private final Map<String, String> notes = new HashMap<>();

  OnnxTensors(byte[] file) throws IOException {
    CodedInputStream in = CodedInputStream.newInstance(file);
    in.setSizeLimit(Integer.MAX_VALUE);
    each(
        in,
        0,
        (part, field) -> {
          if (field == 7) {
            graph(part, field);
          } else if (field == 14) {
            note(part);
          }
        });
  }

  /** What the file says of itself under that key. */
  String note(String key) {
    String value = notes.get(key);
    if (value == null) {
      throw new IllegalArgumentException("the ONNX file has no note " + key);
    }
    return value;
  }

  private void note(CodedInputStream in) throws IOException {
    String[] entry = {"", ""};
    each(
        in,
        0,
        (part, field) -> {
          if (field == 1 || field == 2) {
            entry[field - 1] = text(part);
          }
        });
    notes.put(entry[0], entry[1]);
  }

  private static String text(CodedInputStream part) throws IOException {
    return new String(part.readRawBytes(part.getBytesUntilLimit()), StandardCharsets.UTF_8);
  }

  /** A tensor by its own name, or by the name of the MatMul node that it is the right side of. */
  float[] get(String name) {
    String known = secondInput.getOrDefault(name, name);
    return floats(bytes(known));
  }

  /** The bytes of a tensor: of an int8 one its values. */
  byte[] bytes(String name) {
    byte[] found = byName.get(name);
    if (found == null) {
      throw new IllegalArgumentException("the ONNX file has no tensor " + name);
    }
    return found;
  }

  private interface Part {
    void read(CodedInputStream in, int field) throws IOException;
  }

  private static void each(CodedInputStream in, int wanted, Part part) throws IOException {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      int field = WireFormat.getTagFieldNumber(tag);
      boolean message = WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED;
      if (message && (wanted == 0 || field == wanted)) {
        int limit = in.pushLimit(in.readRawVarint32());
        part.read(in, field);
        in.skipRawBytes(in.getBytesUntilLimit());
        in.popLimit(limit);
      } else {
        in.skipField(tag);
      }
    }
  }

  private void graph(CodedInputStream in, int unused) throws IOException {
    each(
        in,
        0,
        (part, field) -> {
          if (field == 1) {
            node(part);
          } else if (field == 5) {
            tensor(part);
          }
        });
  }

  private void node(CodedInputStream in) throws IOException {
    List<String> inputs = new ArrayList<>();
    String[] named = {"", ""};
    each(
        in,
        0,
        (part, field) -> {
          if (field == 1 || field == 3 || field == 4) {
            String value = text(part);
            if (field == 1) {
              inputs.add(value);
            } else {
              named[field - 3] = value;
            }
          }
        });
    if (named[1].equals("MatMul") && inputs.size() == 2) {
      secondInput.put(named[0], inputs.get(1));
    }
  }

  private void tensor(CodedInputStream in) throws IOException {
    String[] name = {""};
    byte[][] values = {null};
    each(
        in,
        0,
        (part, field) -> {
          if (field == 8) {
            name[0] = text(part);
          } else if (field == 9) {
            values[0] = part.readRawBytes(part.getBytesUntilLimit());
          }
        });
    if (values[0] != null) {
      byName.put(name[0], values[0]);
    }
  }

  private static float[] floats(byte[] raw) {
    FloatBuffer buffer = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }
}
