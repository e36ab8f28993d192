package io.seedbed.render;

import com.jme3.math.Vector4f;
import com.jme3.texture.Image;
import com.jme3.texture.Texture;
import com.jme3.texture.Texture2D;
import com.jme3.texture.image.ColorSpace;
import com.jme3.util.BufferUtils;
import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.stage.Stage;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much light from around reaches the ground between things, seen from above: 255 for all of it. Each thing is a ball
 * (Quilez, "sphere occlusion"). It is drawn once per frame, since asking it of every ball in every pixel took a third of
 * the frame's time. A function of the stage alone.
 */
final class ContactMap {

    private static final int SIZE = 128;
    private static final double STRENGTH = 0.55;

    /** Where a ball's shade ends, in its radii. */
    private static final double REACH = 3.5;

    private final ByteBuffer data = BufferUtils.createByteBuffer(SIZE * SIZE);
    private final float[] open = new float[SIZE * SIZE];
    private final Image image = new Image(Image.Format.Luminance8, SIZE, SIZE, data, ColorSpace.Linear);
    private final Texture2D texture = new Texture2D(image);

    ContactMap() {
        texture.setMinFilter(Texture.MinFilter.BilinearNoMipMaps);
        texture.setMagFilter(Texture.MagFilter.Bilinear);
        texture.setWrap(Texture.WrapMode.EdgeClamp);
    }

    private record Ball(double x, double y, double z, double radius) {
        double reach() {
            return REACH * radius;
        }
    }

    Texture2D texture() {
        return texture;
    }

    /** Draws the map of a stage; what it covers, as x, z, 1 / width, 1 / depth. */
    Vector4f cover(Stage stage) {
        List<Ball> balls = new ArrayList<>();
        for (Actor actor : stage.actors()) {
            if (actor.id() != 0) {
                balls.add(ball(actor));
            }
        }
        balls.removeIf(ball -> ball.y() > ball.reach());
        double[] ends = ends(balls);
        double width = ends[1] - ends[0];
        double depth = ends[3] - ends[2];
        double side = Math.max(Math.max(width, depth), 0.1) * SIZE / (SIZE - 2);
        double texel = side / SIZE;
        double left = ends[0] - texel;
        double front = ends[2] - texel;
        Arrays.fill(open, 1);
        for (Ball ball : balls) {
            shade(ball, left, front, texel);
        }
        for (int i = 0; i < open.length; i++) {
            data.put(i, (byte) Math.round(255 * open[i]));
        }
        image.setUpdateNeeded();
        return new Vector4f((float) left, (float) front, (float) (1 / side), (float) (1 / side));
    }

    private void shade(Ball ball, double left, double front, double texel) {
        int fromX = column(ball.x() - ball.reach() - left, texel);
        int toX = column(ball.x() + ball.reach() - left, texel);
        int fromZ = column(ball.z() - ball.reach() - front, texel);
        int toZ = column(ball.z() + ball.reach() - front, texel);
        double r2 = ball.radius() * ball.radius();
        double end = ball.reach() * ball.reach() + ball.y() * ball.y();
        double rest = r2 * ball.y() / (end * Math.sqrt(end));
        for (int j = fromZ; j <= toZ; j++) {
            for (int i = fromX; i <= toX; i++) {
                double x = left + (i + 0.5) * texel - ball.x();
                double z = front + (j + 0.5) * texel - ball.z();
                double d2 = x * x + z * z + ball.y() * ball.y();
                double taken = Math.min(1, r2 * ball.y() / (d2 * Math.sqrt(d2))) - rest;
                if (taken > 0) {
                    open[j * SIZE + i] *= (float) (1 - STRENGTH * taken);
                }
            }
        }
    }

    private static int column(double metres, double texel) {
        return (int) Math.max(0, Math.min(SIZE - 1, metres / texel));
    }

    /** The least and the most that shades reach, along x, then along z. */
    private static double[] ends(List<Ball> balls) {
        if (balls.isEmpty()) {
            return new double[4];
        }
        double[] ends = {
            Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE,
        };
        for (Ball ball : balls) {
            ends[0] = Math.min(ends[0], ball.x() - ball.reach());
            ends[1] = Math.max(ends[1], ball.x() + ball.reach());
            ends[2] = Math.min(ends[2], ball.z() - ball.reach());
            ends[3] = Math.max(ends[3], ball.z() + ball.reach());
        }
        return ends;
    }

    private static Ball ball(Actor actor) {
        Box bounds = actor.model().bounds();
        Vec3 size = bounds.size().times(actor.pose().scale());
        Vec3 centre = actor.place(bounds.centre());
        double radius = Math.max(0.01, 0.4 * Math.min(Math.sqrt(size.x() * size.z()), 2 * size.y()));
        double y = centre.y() - size.y() / 2 + Math.min(radius, size.y() / 2);
        return new Ball(centre.x(), Math.max(0.01, y), centre.z(), radius);
    }
}
