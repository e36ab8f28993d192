package io.seedbed.assets.source;

/** What a foreign file may ask of this machine. */
public final class Limits {

    /** Bytes of one file, unpacked. */
    public static final long FILE_BYTES = 256L << 20;

    /** Bytes of all files of an archive, unpacked. */
    public static final long ARCHIVE_BYTES = 4L << 30;

    /** Bytes that one packed byte may become: text packs to a hundredth at most. */
    public static final long RATIO = 200;

    /** Files of a pack. */
    public static final int FILES = 50_000;

    /** Triangles of one model before it is reduced. */
    public static final int TRIANGLES = 1_500_000;

    /** Pixels of a texture. */
    public static final long PIXELS = 64L << 20;

    private Limits() {}
}
