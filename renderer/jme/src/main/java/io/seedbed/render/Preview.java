package io.seedbed.render;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Shapes;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Anchors;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.spec.CameraSpec;
import io.seedbed.scene.spec.Pose;
import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.stage.Sky;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.surface.Surface;
import io.seedbed.scene.truth.Frame;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Labelled contact sheets: many small pictures in one, to look at. */
public final class Preview {

    private static final int GROUND = 0xb9b4aa;

    private Preview() {}

    /**
     * A model to show.
     *
     * @param label what is written over it
     * @param yaw how it is turned, in radians
     */
    public record Item(String label, Model model, double yaw) {
        /** Turned a little, so that front and side are seen. */
        public Item(String label, Model model) {
            this(label, model, 0.5);
        }
    }

    /** A stage to show. */
    public record Scene(String label, Stage stage) {}

    /**
     * Writes a sheet of models, each on a plain ground in daylight and filling its cell.
     *
     * @param cell pixels along each side of a picture
     */
    public static void sheet(List<Item> items, Path png, int cell) {
        scenes(items.stream().map(item -> new Scene(item.label(), alone(item))).toList(), png, cell);
    }

    /**
     * Writes a sheet of stages.
     *
     * @param cell pixels along each side of a picture
     */
    public static void scenes(List<Scene> scenes, Path png, int cell) {
        try (Engine engine = Engine.open(EngineSettings.DEFAULT.withSamples(4))) {
            scenes(engine, scenes, png, cell);
        }
    }

    /** The same with an engine that is open. */
    public static void scenes(Engine engine, List<Scene> scenes, Path png, int cell) {
        int columns = (int) Math.ceil(Math.sqrt(scenes.size() * 1.4));
        int rows = (scenes.size() + columns - 1) / Math.max(1, columns);
        BufferedImage sheet =
                new BufferedImage(Math.max(1, columns * cell), Math.max(1, rows * cell), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, Math.max(10, cell / 16)));
        for (int i = 0; i < scenes.size(); i++) {
            Frame frame = engine.render(scenes.get(i).stage(), cell, cell);
            int x = i % columns * cell;
            int y = i / columns * cell;
            graphics.drawImage(image(frame), x, y, null);
            write(graphics, scenes.get(i).label(), x + 5, y + Math.max(12, cell / 13));
        }
        graphics.dispose();
        save(sheet, png);
    }

    /** A frame's colours as an image. */
    public static BufferedImage image(Frame frame) {
        BufferedImage image = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[frame.width()];
        byte[] rgb = frame.rgb();
        for (int y = 0, i = 0; y < frame.height(); y++) {
            for (int x = 0; x < row.length; x++, i += 3) {
                row[x] = (rgb[i] & 255) << 16 | (rgb[i + 1] & 255) << 8 | (rgb[i + 2] & 255);
            }
            image.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return image;
    }

    /** A stage with one model on a plain ground. */
    public static Stage alone(Item item) {
        List<Actor> actors = new ArrayList<>();
        Part ground = new Part(Shapes.floor(Vec3.ZERO, 60, 60), Surface.plain(GROUND, 0.9, 0));
        actors.add(new Actor(0, new Model(List.of(ground), Anchors.NONE), Pose.on(0, 0, 0)));
        actors.add(new Actor(1, item.model(), Pose.on(0, 0, item.yaw())));
        Box box = item.model().bounds();
        Vec3 centre = actors.get(1).place(box.centre());
        double radius = Math.max(0.02, box.size().length() / 2);
        double distance = 1.02 * radius / StrictMath.sin(Math.toRadians(14));
        Vec3 eye = centre.plus(Vec3.of(0, 0.32, 0.95).unit().times(distance));
        return new Stage(actors, daylight(), new CameraSpec(eye, centre, 28));
    }

    private static Sky daylight() {
        return new Sky(
                Vec3.of(-0.45, 0.75, 0.5).unit(),
                Vec3.of(0.85, 0.81, 0.74),
                Vec3.of(0.34, 0.37, 0.42),
                Vec3.of(0.2, 0.19, 0.18),
                0x7fa8d8,
                0xd6e2ec);
    }

    private static void write(Graphics2D graphics, String text, int x, int y) {
        graphics.setColor(Color.BLACK);
        for (int[] by : new int[][] {{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
            graphics.drawString(text, x + by[0], y + by[1]);
        }
        graphics.setColor(Color.WHITE);
        graphics.drawString(text, x, y);
    }

    private static void save(BufferedImage sheet, Path png) {
        try {
            Path folder = png.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            ImageIO.write(sheet, "png", png.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + png, e);
        }
    }
}
