package io.seedbed.assets.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.seedbed.assets.BadAssetException;
import io.seedbed.assets.source.Limits;
import io.seedbed.assets.source.Store;
import java.util.HashMap;
import java.util.Map;

/** Reads the standing triangles of glTF 2.0 and GLB: no animation, no skins, no cameras. One use. */
public final class GltfReader {

    private static final int DEEPEST = 64;
    private static final int TRIANGLE_LIST = 4;
    private static final double[] NOT_MOVED = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1};

    private final GltfFile file;
    private final SoupBuilder soup;
    private final Map<Integer, Integer> looks = new HashMap<>();
    private int nodes;

    private GltfReader(Store store, String name) throws BadAssetException {
        this.file = new GltfFile(store, name);
        this.soup = new SoupBuilder(name);
    }

    /**
     * The triangles of a file's scene.
     *
     * @throws BadAssetException if it is no glTF that can be used
     */
    public static Soup read(Store store, String name) throws BadAssetException {
        GltfReader reader = new GltfReader(store, name);
        JsonNode tree = reader.file.tree();
        JsonNode scene = tree.path("scenes").path(tree.path("scene").asInt(0));
        if (scene.isObject()) {
            for (JsonNode node : scene.path("nodes")) {
                reader.node(node.asInt(-1), NOT_MOVED, 0);
            }
        } else {
            for (int i = 0; i < tree.path("meshes").size(); i++) {
                reader.mesh(i, NOT_MOVED);
            }
        }
        return reader.soup.soup();
    }

    private void node(int index, double[] parent, int depth) throws BadAssetException {
        if (depth > DEEPEST || ++nodes > Limits.FILES) {
            throw file.wrong("has nodes within nodes without an end");
        }
        JsonNode node = file.entry("nodes", index);
        double[] world = times(parent, Placement.of(node));
        if (node.has("mesh")) {
            mesh(node.path("mesh").asInt(-1), world);
        }
        for (JsonNode child : node.path("children")) {
            node(child.asInt(-1), world, depth + 1);
        }
    }

    private static double[] times(double[] a, double[] b) {
        double[] result = new double[16];
        for (int column = 0; column < 4; column++) {
            for (int row = 0; row < 4; row++) {
                for (int k = 0; k < 4; k++) {
                    result[4 * column + row] += a[4 * k + row] * b[4 * column + k];
                }
            }
        }
        return result;
    }

    private void mesh(int index, double[] world) throws BadAssetException {
        for (JsonNode primitive : file.entry("meshes", index).path("primitives")) {
            if (primitive.path("mode").asInt(TRIANGLE_LIST) == TRIANGLE_LIST) {
                primitive(primitive, world);
            } else {
                soup.note("lines, points and strips left out");
            }
        }
    }

    private void primitive(JsonNode primitive, double[] world) throws BadAssetException {
        JsonNode attributes = primitive.path("attributes");
        if (!attributes.has("POSITION")) {
            throw file.wrong("has triangles without positions");
        }
        float[] at = file.floats(attributes.path("POSITION").asInt(-1), 3);
        float[] normal =
                attributes.has("NORMAL") ? file.floats(attributes.path("NORMAL").asInt(-1), 3) : new float[0];
        float[] uv = attributes.has("TEXCOORD_0")
                ? file.floats(attributes.path("TEXCOORD_0").asInt(-1), 2)
                : new float[0];
        int look = look(primitive.path("material").asInt(-1));
        int[] corners = corners(primitive, at.length / 3);
        boolean mirrored = determinant(world) < 0;
        for (int i = 0; i + 2 < corners.length; i += 3) {
            int triangle = soup.triangle(look);
            for (int k = 0; k < 3; k++) {
                int from = corners[i + (mirrored ? 2 - k : k)];
                place(triangle, k, from, at, world);
                if (3 * from + 2 < normal.length) {
                    turn(triangle, k, from, normal, world);
                }
                if (2 * from + 1 < uv.length) {
                    soup.uv(triangle, k, uv[2 * from], uv[2 * from + 1]);
                }
            }
        }
    }

    private int[] corners(JsonNode primitive, int vertices) throws BadAssetException {
        if (!primitive.has("indices")) {
            int[] all = new int[vertices];
            for (int i = 0; i < vertices; i++) {
                all[i] = i;
            }
            return all;
        }
        float[] said = file.floats(primitive.path("indices").asInt(-1), 1);
        int[] corners = new int[said.length];
        for (int i = 0; i < said.length; i++) {
            corners[i] = (int) said[i];
            if (corners[i] < 0 || corners[i] >= vertices) {
                throw file.wrong("has a triangle with vertex " + corners[i] + " of " + vertices);
            }
        }
        return corners;
    }

    private void place(int triangle, int corner, int from, float[] at, double[] m) throws BadAssetException {
        float x = at[3 * from];
        float y = at[3 * from + 1];
        float z = at[3 * from + 2];
        float[] to = new float[3];
        for (int i = 0; i < 3; i++) {
            to[i] = (float) (m[i] * x + m[4 + i] * y + m[8 + i] * z + m[12 + i]);
            if (!Float.isFinite(to[i])) {
                throw file.wrong("has a vertex " + from + " that is not finite");
            }
        }
        soup.position(triangle, corner, to[0], to[1], to[2]);
    }

    private void turn(int triangle, int corner, int from, float[] normal, double[] m) {
        float[] to = new float[3];
        for (int i = 0; i < 3; i++) {
            double value = m[i] * normal[3 * from] + m[4 + i] * normal[3 * from + 1] + m[8 + i] * normal[3 * from + 2];
            to[i] = Double.isFinite(value) ? (float) value : 0;
        }
        soup.normal(triangle, corner, to[0], to[1], to[2]);
    }

    private static double determinant(double[] m) {
        return m[0] * (m[5] * m[10] - m[9] * m[6])
                - m[4] * (m[1] * m[10] - m[9] * m[2])
                + m[8] * (m[1] * m[6] - m[5] * m[2]);
    }

    private int look(int material) throws BadAssetException {
        Integer known = looks.get(material);
        if (known == null) {
            known = soup.look(material < 0 ? Look.PLAIN : read(file.entry("materials", material)));
            looks.put(material, known);
        }
        return known;
    }

    private Look read(JsonNode material) throws BadAssetException {
        JsonNode surface = material.path("pbrMetallicRoughness");
        JsonNode factor = surface.path("baseColorFactor");
        int rgb = 0;
        for (int i = 0; i < 3; i++) {
            rgb = (rgb << 8) | srgb(factor.path(i).asDouble(1));
        }
        Picture picture = null;
        if (surface.path("baseColorTexture").has("index")) {
            try {
                picture = file.picture(
                                surface.path("baseColorTexture").path("index").asInt(-1))
                        .orElse(null);
            } catch (BadAssetException e) {
                soup.note("texture left out: " + e.getMessage());
            }
        }
        boolean blends = material.path("alphaMode").asText("OPAQUE").equals("BLEND");
        double opacity = blends ? Math.max(0.15, Math.min(1, factor.path(3).asDouble(1))) : 1;
        boolean glows = material.path("emissiveFactor").path(0).asDouble(0) > 0.5;
        return new Look(
                rgb,
                picture,
                Math.max(0.1, Math.min(1, surface.path("roughnessFactor").asDouble(1))),
                surface.has("metallicRoughnessTexture")
                        ? 0
                        : unit(surface.path("metallicFactor").asDouble(1)),
                opacity,
                glows && picture == null ? 0.8 : 0,
                material.path("doubleSided").asBoolean(false));
    }

    private static double unit(double value) {
        return Math.max(0, Math.min(1, value));
    }

    private static int srgb(double linear) {
        double c = unit(linear);
        double s = c <= 0.0031308 ? 12.92 * c : 1.055 * StrictMath.pow(c, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * s);
    }
}
