package io.seedbed.scene.language.audit;

import io.seedbed.scene.spec.CameraSpec;
import io.seedbed.scene.truth.Frame;

/** Finds where pixels are in the world by their depth: height by the camera's tilt, places over the ground by its direction. */
final class Lens {

    private final Frame frame;
    private final CameraSpec camera;
    private final double tilt;
    private final double heading;
    private final double pixel;

    Lens(Frame frame, CameraSpec camera) {
        this.frame = frame;
        this.camera = camera;
        double x = camera.target().x() - camera.eye().x();
        double y = camera.target().y() - camera.eye().y();
        double z = camera.target().z() - camera.eye().z();
        this.tilt = StrictMath.atan2(y, Math.sqrt(x * x + z * z));
        this.heading = StrictMath.atan2(x, -z);
        this.pixel = 2 * StrictMath.tan(StrictMath.toRadians(camera.fieldOfView() / 2)) / frame.height();
    }

    Blob blob(int id, int size) {
        Blob blob = new Blob(id, size);
        int next = 0;
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                if (frame.id(x, y) == id) {
                    put(blob, next++, x, y);
                }
            }
        }
        return blob.sorted();
    }

    private void put(Blob blob, int place, int x, int y) {
        double depth = frame.depth()[y * frame.width() + x];
        double aside = (x + 0.5 - frame.width() / 2.0) * pixel * depth;
        double aloft = (frame.height() / 2.0 - y - 0.5) * pixel * depth;
        double ahead = depth * StrictMath.cos(tilt) - aloft * StrictMath.sin(tilt);
        blob.columns[place] = x;
        blob.rows[place] = y;
        blob.depths[place] = depth;
        blob.heights[place] = camera.eye().y() + depth * StrictMath.sin(tilt) + aloft * StrictMath.cos(tilt);
        blob.easts[place] = camera.eye().x() + ahead * StrictMath.sin(heading) + aside * StrictMath.cos(heading);
        blob.souths[place] = camera.eye().z() - ahead * StrictMath.cos(heading) + aside * StrictMath.sin(heading);
    }
}
