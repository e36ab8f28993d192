package io.seedbed.render;

import io.seedbed.scene.truth.Frame;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of frames; as a program, prints those of the first stages, for a comparison of processes. */
final class Digests {

    private Digests() {}

    static String of(Frame frame) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(frame.rgb());
            digest.update(frame.ids());
            ByteBuffer floats = ByteBuffer.allocate(4 * (frame.depth().length + frame.normals().length));
            floats.asFloatBuffer().put(frame.depth()).put(frame.normals());
            digest.update(floats);
            return HexFormat.of().formatHex(digest.digest()).substring(0, 24);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        try (Engine engine = Engine.open(EngineSettings.DEFAULT)) {
            for (int i = count - 1; i >= 0; i--) {
                System.out.println(i + " " + of(engine.render(Stages.random(i), 160, 160)));
            }
        }
    }
}
