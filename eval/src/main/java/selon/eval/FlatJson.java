package selon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import java.util.TreeMap;

/** Numbers by path and the tree of JSON objects that they stand for, each as the other. */
final class FlatJson {

  private FlatJson() {}

  /** The numbers in a tree by their path, its names joined by slashes. */
  static SortedMap<String, Double> flatten(JsonNode tree) {
    SortedMap<String, Double> values = new TreeMap<>();
    flatten("", tree, values);
    return values;
  }

  private static void flatten(String path, JsonNode node, SortedMap<String, Double> into) {
    if (node.isNumber()) {
      into.put(path, node.doubleValue());
    }
    node.properties()
        .forEach(
            field ->
                flatten(
                    path.isEmpty() ? field.getKey() : path + "/" + field.getKey(),
                    field.getValue(),
                    into));
  }

  /** The tree of numbers that have paths. */
  static ObjectNode nest(SortedMap<String, Double> values) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    values.forEach(
        (path, value) -> {
          ObjectNode node = root;
          String[] names = path.split("/");
          for (int i = 0; i < names.length - 1; i++) {
            node = node.withObjectProperty(names[i]);
          }
          node.put(names[names.length - 1], value);
        });
    return root;
  }
}
