package io.seedbed.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.surface.Surface;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes the very triangles of a stage as OBJ with MTL, and camera and light as JSON, for other renderers. */
final class SceneExport {

    private SceneExport() {}

    /** Writes {@code name.obj}, {@code name.mtl} and {@code name.json}. */
    static void write(Stage stage, Path folder, String name) throws IOException {
        Map<Surface, String> materials = new LinkedHashMap<>();
        try (BufferedWriter obj = Files.newBufferedWriter(folder.resolve(name + ".obj"))) {
            obj.write("mtllib " + name + ".mtl\n");
            int base = 1;
            for (Actor actor : stage.actors()) {
                obj.write("o actor" + actor.id() + "\n");
                for (Part part : actor.model().parts()) {
                    String material = materials.computeIfAbsent(part.surface(), key -> "m" + materials.size());
                    obj.write("usemtl " + material + "\n");
                    base += mesh(obj, part.mesh(), actor, base);
                }
            }
        }
        try (BufferedWriter mtl = Files.newBufferedWriter(folder.resolve(name + ".mtl"))) {
            for (Map.Entry<Surface, String> entry : materials.entrySet()) {
                mtl.write(material(entry.getKey(), entry.getValue()));
            }
        }
        ObjectNode view = JsonMapper.builder().build().createObjectNode();
        vector(view, "eye", stage.camera().eye());
        vector(view, "target", stage.camera().target());
        view.put("fieldOfView", stage.camera().fieldOfView());
        vector(view, "toSun", stage.sky().toSun());
        Files.writeString(folder.resolve(name + ".json"), view.toPrettyString());
    }

    private static int mesh(BufferedWriter obj, Mesh mesh, Actor actor, int base) throws IOException {
        float[] at = mesh.positions();
        float[] normals = mesh.normals();
        Vec3 origin = actor.place(Vec3.ZERO);
        for (int i = 0; i < at.length; i += 3) {
            Vec3 place = actor.place(Vec3.of(at[i], at[i + 1], at[i + 2]));
            Vec3 normal = actor.place(Vec3.of(normals[i], normals[i + 1], normals[i + 2]))
                    .minus(origin)
                    .unit();
            obj.write(String.format(
                    Locale.ROOT,
                    "v %.5f %.5f %.5f%nvn %.4f %.4f %.4f%n",
                    place.x(),
                    place.y(),
                    place.z(),
                    normal.x(),
                    normal.y(),
                    normal.z()));
        }
        int[] triangles = mesh.triangles();
        for (int i = 0; i < triangles.length; i += 3) {
            int a = base + triangles[i];
            int b = base + triangles[i + 1];
            int c = base + triangles[i + 2];
            obj.write("f " + a + "//" + a + " " + b + "//" + b + " " + c + "//" + c + "\n");
        }
        return mesh.vertexCount();
    }

    private static String material(Surface surface, String name) {
        return String.format(
                Locale.ROOT,
                "newmtl %s%nKd %.4f %.4f %.4f%nPr %.3f%nPm %.3f%nd %.3f%n",
                name,
                (surface.colour() >> 16 & 255) / 255.0,
                (surface.colour() >> 8 & 255) / 255.0,
                (surface.colour() & 255) / 255.0,
                surface.roughness(),
                surface.metallic(),
                surface.opacity());
    }

    private static void vector(ObjectNode view, String name, Vec3 vector) {
        view.putArray(name).add(vector.x()).add(vector.y()).add(vector.z());
    }
}
