package io.seedbed.assets.read;

import io.seedbed.assets.BadAssetException;
import io.seedbed.assets.source.Names;
import io.seedbed.assets.source.Store;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * Reads Wavefront OBJ line by line: what is wrong is named with file and line, and a file of any length takes no more memory
 * than its triangles. One use.
 */
public final class ObjReader {

    private final Store store;
    private final String file;
    private final SoupBuilder soup;
    private final Floats points = new Floats();
    private final Floats normals = new Floats();
    private final Floats uvs = new Floats();
    private final Map<String, Look> materials = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private int look = -1;
    private int line;
    private int[] face = new int[12];

    private ObjReader(Store store, String file) {
        this.store = store;
        this.file = file;
        this.soup = new SoupBuilder(file);
    }

    /**
     * The triangles of a file.
     *
     * @throws BadAssetException if it is no OBJ that can be used; the message names the line
     */
    public static Soup read(Store store, String file) throws BadAssetException {
        ObjReader reader = new ObjReader(store, file);
        reader.lines();
        return reader.soup.soup();
    }

    private void lines() throws BadAssetException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(store.read(file)), StandardCharsets.ISO_8859_1))) {
            StringBuilder whole = new StringBuilder();
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                line++;
                if (text.endsWith("\\")) {
                    whole.append(text, 0, text.length() - 1).append(' ');
                    continue;
                }
                statement(whole.isEmpty() ? text : whole.append(text).toString());
                whole.setLength(0);
            }
        } catch (IOException e) {
            throw new BadAssetException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void statement(String text) throws BadAssetException {
        StringTokenizer words = new StringTokenizer(text);
        if (!words.hasMoreTokens()) {
            return;
        }
        switch (words.nextToken()) {
            case "v" -> numbers(words, points, 3);
            case "vn" -> numbers(words, normals, 3);
            case "vt" -> numbers(words, uvs, 2);
            case "f" -> face(words);
            case "usemtl" -> use(rest(text, "usemtl"));
            case "mtllib" -> library(rest(text, "mtllib"));
            default -> {}
        }
    }

    private static String rest(String text, String word) {
        return text.substring(text.indexOf(word) + word.length()).strip();
    }

    private void numbers(StringTokenizer words, Floats to, int count) throws BadAssetException {
        for (int i = 0; i < count; i++) {
            if (!words.hasMoreTokens()) {
                if (count == 2 && i == 1) {
                    to.add(0);
                    return;
                }
                throw wrong("has " + i + " numbers; there must be " + count);
            }
            String word = words.nextToken();
            float value = Float.NaN;
            try {
                value = Float.parseFloat(word);
            } catch (NumberFormatException e) {
                // Said below, as of numbers that are none.
            }
            if (!Float.isFinite(value)) {
                if (to == points) {
                    throw wrong("has a coordinate \"" + word + "\"; it must be a finite number");
                }
                value = 0;
            }
            to.add(value);
        }
    }

    private void face(StringTokenizer words) throws BadAssetException {
        int corners = 0;
        while (words.hasMoreTokens()) {
            if (3 * corners == face.length) {
                face = Arrays.copyOf(face, 2 * face.length);
            }
            corner(words.nextToken(), 3 * corners++);
        }
        if (look < 0) {
            use("");
        }
        for (int i = 2; i < corners; i++) {
            int triangle = soup.triangle(look);
            place(triangle, 0, 0);
            place(triangle, 1, 3 * (i - 1));
            place(triangle, 2, 3 * i);
        }
    }

    private void corner(String word, int to) throws BadAssetException {
        int first = word.indexOf('/');
        int second = first < 0 ? -1 : word.indexOf('/', first + 1);
        face[to] = index(first < 0 ? word : word.substring(0, first), points.size() / 3);
        String uv = first < 0 ? "" : word.substring(first + 1, second < 0 ? word.length() : second);
        face[to + 1] = uv.isEmpty() ? -1 : index(uv, uvs.size() / 2);
        String normal = second < 0 ? "" : word.substring(second + 1);
        face[to + 2] = normal.isEmpty() ? -1 : index(normal, normals.size() / 3);
    }

    private int index(String word, int count) throws BadAssetException {
        try {
            int number = Integer.parseInt(word);
            int index = number < 0 ? count + number : number - 1;
            if (index >= 0 && index < count) {
                return index;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw wrong("names the number \"" + word + "\"; there are 1 to " + count + " so far");
    }

    private void place(int triangle, int corner, int from) {
        int at = 3 * face[from];
        soup.position(triangle, corner, points.get(at), points.get(at + 1), points.get(at + 2));
        if (face[from + 1] >= 0) {
            int uv = 2 * face[from + 1];
            soup.uv(triangle, corner, uvs.get(uv), 1 - uvs.get(uv + 1));
        }
        if (face[from + 2] >= 0) {
            int normal = 3 * face[from + 2];
            soup.normal(triangle, corner, normals.get(normal), normals.get(normal + 1), normals.get(normal + 2));
        }
    }

    private void use(String name) {
        Integer known = used.get(name);
        if (known == null) {
            Look one = materials.get(name);
            if (one == null && !name.isEmpty()) {
                soup.note("material \"" + name + "\" is not there");
            }
            known = soup.look(one == null ? Look.PLAIN : one);
            used.put(name, known);
        }
        look = known;
    }

    private void library(String name) throws BadAssetException {
        String path;
        try {
            path = Names.beside(file, name);
        } catch (BadAssetException e) {
            soup.note("material library left out: " + e.getMessage());
            return;
        }
        if (!store.names().contains(path)) {
            soup.note("material library \"" + name + "\" is not there");
            return;
        }
        materials.putAll(MtlReader.read(store, path, soup));
        used.clear();
    }

    private BadAssetException wrong(String what) {
        return new BadAssetException(file + ":" + line + " " + what);
    }
}
