package org.hearsay.places;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.GazetteerUnusable;
import org.hearsay.gazetteer.GazetteerWriter;
import org.hearsay.gazetteer.PlaceRow;

/** Packs GeoNames: {@code PackGazetteer CITIES500 ADMIN1 ADMIN2 OUT}. */
public final class PackGazetteer {
  private PackGazetteer() {}

  /** See the class. */
  public static void main(String[] args) throws IOException, GazetteerUnusable {
    List<PlaceRow> rows = GeoNames.rows(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    byte[] file = GazetteerWriter.write(rows);
    Gazetteer written = Gazetteer.over(ByteBuffer.wrap(file));
    Files.write(Path.of(args[3]), file);
    System.out.printf(
        "%d places (with countries and those of the field %d), %d bytes%n",
        rows.size(), written.size(), file.length);
  }
}
